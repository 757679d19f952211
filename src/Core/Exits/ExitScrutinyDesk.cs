using Platform.Approvals;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>What is done before an exit is decided: the household is told why, and the notice hangs.</summary>
public sealed class ExitScrutinyDesk(ExitConductor conductor, WorkingCalendar calendar, IFileStore store)
{
    private const int LongestNotice = 60;

    /// <summary>解释说明: the household was told why it is to leave, and said something to it.</summary>
    /// <param name="theySaid">What they said.</param>
    public Task ExplainAsync(Actor actor, Guid exitId, ExitTalk talk, string theySaid) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-explained",
            act =>
            {
                act.RequireOpen();
                Ask.ForTalk(talk, ExitMannerWords.OfTalking, act.Exit.AskedOn, act.File.Today, "提出日期");
                act.Record(
                    ExitRecordKind.Explanation,
                    talk,
                    Ask.For(theySaid, "请写明职工家庭的意见，例如：理解，没有意见", "words")
                );
                return Task.CompletedTask;
            }
        );

    /// <summary>Decides how long the notice hangs, or that there is none.</summary>
    /// <param name="workingDays">Null for no notice.</param>
    /// <param name="reason">Needed where no document says how long.</param>
    /// <exception cref="RuleException">Less than the document asks for, no reason, or a notice hangs already.</exception>
    public Task PlanNoticeAsync(Actor actor, Guid exitId, int? workingDays, string? reason) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-notice-planned",
            act =>
            {
                act.RequireOpen();
                if (act.File.Posting is not null)
                {
                    throw new RuleException("已经张榜，不能再改公示天数");
                }

                act.Exit.PlanNotice(workingDays ?? 0, BasisOf(act.Exit.Terms, workingDays, reason));
                act.Record(
                    ExitRecordKind.NoticePlan,
                    null,
                    workingDays is { } days
                        ? $"公示 {days} 个工作日：{act.Exit.NoticeBasis}"
                        : $"不公示：{act.Exit.NoticeBasis}"
                );
                return Task.CompletedTask;
            }
        );

    /// <summary>Records a notice that was put up.</summary>
    public Task PostAsync(Actor actor, Guid exitId, DateOnly postedOn, string place) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-notice-posted",
            act =>
            {
                act.RequireOpen();
                if (act.Exit.NoticeDays is not (> 0 and var days))
                {
                    throw new RuleException(act.Exit.NoticeDays is 0 ? "已决定不公示" : "请先决定公示天数");
                }

                if (act.File.Posting is not null)
                {
                    throw new RuleException("已有一次有效的公示。需要重新公示的，请先登记撤下原公示。");
                }

                Ask.ForDay(postedOn, act.Exit.AskedOn, act.File.Today, "提出日期", "on");
                var posting = Posting.Of(
                    exitId,
                    new PostingRequest(
                        ExitTerms.NoticeCode,
                        postedOn,
                        Ask.For(place, "请填写张榜地点", "place", 100),
                        days,
                        act.Exit.NoticeBasis!,
                        null
                    ),
                    calendar.Add(postedOn, days),
                    actor.Name,
                    act.At
                );
                act.Db.Postings.Add(posting);
                act.Exit.Post(posting.NextStepFrom);
                return Task.CompletedTask;
            }
        );

    /// <summary>Keeps the photograph of the posting; a newer one takes the place of the last.</summary>
    public Task PhotographAsync(
        Actor actor,
        Guid exitId,
        Guid postingId,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    ) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            "exit-notice-photographed",
            async act =>
            {
                var posting = Find(act, postingId);
                var stored = await store.SaveAsync(act.Db, content, fileName, actor.AccountId, cancellation);
                stored.BelongTo(FilesOfExits.Owner, exitId);
                posting.PhotoId = stored.Id;
            },
            cancellation
        );

    /// <summary>Records that it came down; before its time it is void.</summary>
    public Task TakeDownAsync(Actor actor, Guid exitId, Guid postingId) =>
        OnPosting(
            actor,
            exitId,
            postingId,
            "exit-notice-taken-down",
            (act, posting) =>
            {
                posting.TakeDown(act.File.Today);
                act.Exit.Post(posting.IsVoid ? null : posting.NextStepFrom);
            }
        );

    /// <summary>Records an objection received while the notice hangs. Who raised it is not kept.</summary>
    public Task ObjectAsync(Actor actor, Guid exitId, Guid postingId, string words) =>
        OnPosting(
            actor,
            exitId,
            postingId,
            "exit-notice-objection",
            (act, posting) =>
                act.Db.Objections.Add(
                    new Objection
                    {
                        Id = Guid.CreateVersion7(act.At),
                        PostingId = posting.Id,
                        ReceivedOn = act.File.Today,
                        Words = Ask.For(words, "请写明异议内容", "words"),
                        ReceivedByName = actor.Name,
                    }
                )
        );

    /// <summary>Records what looking into an objection found.</summary>
    public Task SettleAsync(Actor actor, Guid exitId, Guid postingId, Guid objectionId, bool upheld, string finding) =>
        OnPosting(
            actor,
            exitId,
            postingId,
            "exit-notice-objection-settled",
            (act, posting) =>
            {
                var objection =
                    posting.Objections.Find(one => one.Id == objectionId && one.Upheld is null)
                    ?? throw new ConflictException();
                posting.Settle(
                    objection,
                    new Settlement(
                        upheld,
                        Ask.For(finding, "请写明核实经过和结果", "finding"),
                        act.File.Today,
                        actor.Name
                    )
                );
                act.Exit.Post(posting.NextStepFrom);
            }
        );

    private Task OnPosting(Actor actor, Guid exitId, Guid postingId, string action, Action<ExitAct, Posting> change) =>
        conductor.ActAsync(
            actor,
            exitId,
            null,
            action,
            act =>
            {
                change(act, Find(act, postingId));
                return Task.CompletedTask;
            }
        );

    private static Posting Find(ExitAct act, Guid postingId)
    {
        act.RequireOpen();
        return act.File.Postings.FirstOrDefault(one => one.Id == postingId && !one.IsVoid)
            ?? throw new NotFoundException();
    }

    private static string BasisOf(ExitTerms terms, int? workingDays, string? reason)
    {
        if (workingDays is < 1 or > LongestNotice)
        {
            throw new RuleException($"公示天数应在 1 到 {LongestNotice} 个工作日之间") { Field = "days" };
        }

        if (terms.Rules is { NoticeAtLeast: { } atLeast } rules)
        {
            return workingDays >= atLeast.Count
                ? rules.Source.InWords
                : throw new RuleException($"公示不得少于 {atLeast.Count} 个工作日")
                {
                    Field = "days",
                    Clause = rules.Source.InWords,
                };
        }

        var because = Ask.For(
            reason,
            workingDays is null
                ? "文件未规定是否公示，请写明不公示的理由"
                : "文件未规定公示天数，请写明按几天公示的理由",
            "reason",
            400
        );
        return $"文件未规定；{because}";
    }
}
