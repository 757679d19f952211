using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What the handler does with a complaint, up to telling the outcome; more time is granted by somebody else.</summary>
public sealed class ComplaintHandlingDesk(ComplaintBook book, WorkingCalendar calendar)
{
    /// <summary>一般 or 重要, with the reason. Once more time was granted it stays important.</summary>
    public Task ClassAsync(Actor actor, Guid id, int version, ComplaintClass @class, string? reason) =>
        HandleAsync(
            actor,
            id,
            version,
            (db, complaint) =>
            {
                var why = ComplaintBook.Required(reason, "请写明划分类别的理由", nameof(reason));
                if (complaint.ExtensionAskedOn is not null && @class is ComplaintClass.Ordinary)
                {
                    throw new RuleException("已经申请延长的，不能再改为一般投诉") { Field = "class" };
                }

                complaint.Class = @class;
                book.Write(db, actor, complaint, ComplaintEntryKind.Classed, $"{@class.InWords}：{why}");
            }
        );

    /// <summary>What was done.</summary>
    public Task NoteAsync(Actor actor, Guid id, int version, string? words) =>
        HandleAsync(
            actor,
            id,
            version,
            (db, complaint) =>
                book.Write(
                    db,
                    actor,
                    complaint,
                    ComplaintEntryKind.Done,
                    ComplaintBook.Required(words, "请写明办理了什么", nameof(words))
                )
        );

    /// <summary>Asks for more time: for an important complaint, once, within the first limit.</summary>
    public Task AskForMoreAsync(Actor actor, Guid id, int version, string? reason) =>
        HandleAsync(
            actor,
            id,
            version,
            (db, complaint) =>
            {
                var limits = complaint.LimitsBy(calendar) ?? throw new RuleException("文件没有规定期限，不需要延长。");
                RequireInTime(complaint, limits, "申请");
                if (complaint.Class is not ComplaintClass.Important)
                {
                    throw Refused(complaint, "只有重要投诉可以延长，请先划分类别");
                }

                if (complaint.ExtensionAskedOn is not null)
                {
                    throw new RuleException("已经申请过延长，只能申请一次。");
                }

                var why = ComplaintBook.Required(reason, "请写明不能按期办完的理由", nameof(reason));
                complaint.AskForMore(actor.AccountId, book.Today);
                book.Write(db, actor, complaint, ComplaintEntryKind.ExtensionAsked, why);
            }
        );

    /// <summary>Grants more time or does not; in time, and never by who asked.</summary>
    /// <exception cref="NotFoundException">The actor may not answer it.</exception>
    /// <exception cref="RuleException">The first limit is over, or no reason was given for refusing.</exception>
    public Task AnswerMoreAsync(Actor actor, Guid id, int version, bool isApproved, string? reason) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayAnswerExtension,
            (db, complaint) =>
            {
                if (isApproved)
                {
                    RequireInTime(complaint, complaint.LimitsBy(calendar)!, "批准");
                }

                var why = isApproved
                    ? TypedText.Optional(reason, ComplaintBook.WordsLength, nameof(reason))
                    : ComplaintBook.Required(reason, "请写明不批准的理由", nameof(reason));
                complaint.AnswerMore(isApproved, book.Today);
                book.Write(
                    db,
                    actor,
                    complaint,
                    isApproved ? ComplaintEntryKind.ExtensionApproved : ComplaintEntryKind.ExtensionRefused,
                    why
                );
            }
        );

    /// <summary>属实 or not, and why: what the complainant will be told.</summary>
    public Task ConcludeAsync(Actor actor, Guid id, int version, bool? isUpheld, string? reason) =>
        HandleAsync(
            actor,
            id,
            version,
            (db, complaint) =>
            {
                var upheld = isUpheld ?? throw new RuleException("请选择投诉是否属实") { Field = "upheld" };
                var why = ComplaintBook.Required(reason, "请写明查明的情况和处理结果", nameof(reason));
                complaint.Conclude(upheld, book.Today);
                book.Write(db, actor, complaint, ComplaintEntryKind.Concluded, why);
            }
        );

    /// <summary>The complainant was told. Who left no way to be reached finds it with the query code.</summary>
    /// <param name="on">The day they were told; not before the outcome.</param>
    public Task TellAsync(Actor actor, Guid id, int version, ComplaintTelling? telling, DateOnly on, string? words) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayTell,
            (db, complaint) =>
            {
                var how = telling ?? throw new RuleException("请选择反馈的方式") { Field = nameof(telling) };
                if (on > book.Today || on < complaint.ConcludedOn)
                {
                    throw new RuleException("反馈日期不能晚于今天，也不能早于作出结论的日期") { Field = nameof(on) };
                }

                if (complaint.IsAnonymous && how is ComplaintTelling.Telephone or ComplaintTelling.Letter)
                {
                    throw new RuleException("匿名投诉没有联系方式，请选择凭查询码查看") { Field = nameof(telling) };
                }

                if (!complaint.IsAnonymous && how is ComplaintTelling.ByQueryCode)
                {
                    throw new RuleException("投诉人留了姓名或电话，应当直接告知") { Field = nameof(telling) };
                }

                complaint.Tell(how, on);
                var note = TypedText.Optional(words, ComplaintBook.WordsLength, nameof(words));
                book.Write(
                    db,
                    actor,
                    complaint,
                    ComplaintEntryKind.Told,
                    $"{on:yyyy-MM-dd} {how.InWords}{(note is null ? "" : $"：{note}")}"
                );
            }
        );

    public Task CloseAsync(Actor actor, Guid id, int version, string? words) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayClose,
            (db, complaint) =>
            {
                complaint.Close(book.Now);
                book.Write(
                    db,
                    actor,
                    complaint,
                    ComplaintEntryKind.Closed,
                    TypedText.Optional(words, ComplaintBook.WordsLength, nameof(words))
                );
            }
        );

    private Task HandleAsync(Actor actor, Guid id, int version, Action<PlatformDb, Complaint> act) =>
        book.ActAsync(actor, id, version, rights => rights.MayHandle, act);

    private void RequireInTime(Complaint complaint, ComplaintLimits limits, string act)
    {
        if (!limits.MayBeExtendedOn(book.Today))
        {
            throw Refused(
                complaint,
                limits.Extended is null ? "文件没有规定可以延长" : $"反馈期限已过，不能再{act}延长"
            );
        }
    }

    private static RuleException Refused(Complaint complaint, string message) =>
        new(message) { Clause = complaint.Limiting?.Source.InWords };
}
