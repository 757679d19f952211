using Platform.Approvals;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>公示: posted, photographed, objected to, taken down.</summary>
public sealed class ScrutinyDesk(
    Conductor conductor,
    WorkingCalendar calendar,
    INoticeLengths lengths,
    IFileStore store,
    CaseAudit audit
)
{
    /// <summary>Records a notice that was put up.</summary>
    /// <exception cref="RuleException">Too short by the document, no reason where no document says how long, or a day that cannot be.</exception>
    public Task PostAsync(Actor actor, Guid caseId, NoticeRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            async act =>
            {
                var way = act.WayOfActor<PublicNotice>();
                Act.RequireWords(request.Place, "请填写地点", "Place");
                act.RequireDay(request.PostedOn, "张榜日期");
                if (act.File.Contents.Postings.Any(posting => !posting.IsVoid && posting.StageCode == way.Code))
                {
                    throw new RuleException("已有一次有效的公示。需要重新公示的，请先登记撤下原公示。");
                }

                var basis = await LengthBasisAsync(act, way, request);
                var term = calendar.Add(request.PostedOn, request.WorkingDays);
                var posting = Posting.Of(
                    act.Case.Id,
                    new PostingRequest(
                        way.Code,
                        request.PostedOn,
                        request.Place.Trim(),
                        request.WorkingDays,
                        basis,
                        request.PhotoId
                    ),
                    term,
                    actor.Name,
                    act.At
                );
                act.Db.Postings.Add(posting);
                act.Case.NoticeOverFrom = posting.NextStepFrom;
                audit.Record(act, "notice-posted");
            }
        );

    /// <summary>Keeps the photograph of the posting; a newer one takes the place of the last.</summary>
    /// <exception cref="RuleException">Not a picture or document that is taken, or not the actor's turn.</exception>
    public Task PhotographAsync(
        Actor actor,
        Guid caseId,
        Guid postingId,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    ) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            async act =>
            {
                var posting = PostingOfActor(act, postingId);
                var stored = await store.SaveAsync(act.Db, content, fileName, actor.AccountId, cancellation);
                stored.BelongTo(MaterialDesk.FileOwner, act.Case.Id);
                posting.PhotoId = stored.Id;
                audit.Record(act, "notice-photographed");
            }
        );

    /// <summary>Records that it came down; before its time it is void.</summary>
    public Task TakeDownAsync(Actor actor, Guid caseId, Guid postingId, DateOnly on) =>
        OnPosting(
            actor,
            caseId,
            postingId,
            "notice-taken-down",
            (act, posting) =>
            {
                act.RequireDay(on, "撤下日期");
                if (on < posting.PostedOn)
                {
                    throw new RuleException("撤下日期不能早于张榜日期") { Field = "on" };
                }

                posting.TakeDown(on);
                act.Case.NoticeOverFrom = posting.IsVoid ? null : posting.NextStepFrom;
            }
        );

    /// <summary>Records an objection received while the notice hangs.</summary>
    public Task ObjectAsync(Actor actor, Guid caseId, Guid postingId, DateOnly receivedOn, string words) =>
        OnPosting(
            actor,
            caseId,
            postingId,
            "notice-objection",
            (act, posting) =>
            {
                act.RequireDay(receivedOn, "收到日期");
                Act.RequireWords(words, "请写明异议内容");
                act.Db.Objections.Add(
                    new Objection
                    {
                        Id = Guid.CreateVersion7(act.At),
                        PostingId = posting.Id,
                        ReceivedOn = receivedOn,
                        Words = words.Trim(),
                        ReceivedByName = actor.Name,
                    }
                );
            }
        );

    /// <summary>Records what looking into an objection found.</summary>
    public Task SettleAsync(Actor actor, Guid caseId, Guid postingId, Guid objectionId, bool upheld, string finding) =>
        OnPosting(
            actor,
            caseId,
            postingId,
            "notice-objection-settled",
            (act, posting) =>
            {
                var objection =
                    posting.Objections.Find(one => one.Id == objectionId && one.Upheld is null)
                    ?? throw new ConflictException();
                Act.RequireWords(finding, "请写明核实经过和结果");
                posting.Settle(objection, new Settlement(upheld, finding.Trim(), act.File.Today, actor.Name));
                act.Case.NoticeOverFrom = posting.NextStepFrom;
            }
        );

    private Task OnPosting(Actor actor, Guid caseId, Guid postingId, string action, Action<Act, Posting> change) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                change(act, PostingOfActor(act, postingId));
                audit.Record(act, action);
                return Task.CompletedTask;
            }
        );

    /// <summary>The document's minimum, the city's own from a day on, or the officer's reason where neither says.</summary>
    private async Task<string> LengthBasisAsync(Act act, PublicNotice way, NoticeRequest request)
    {
        var minimum = way.AtLeast is { } atLeast
            ? new NoticeLength(atLeast.Count, way.Source.InWords)
            : await lengths.FindAsync(act.Db, act.Case.RegionCode, way.Code, request.PostedOn);
        if (request.WorkingDays is < 1 or > 60)
        {
            throw new RuleException("公示天数应在 1 到 60 个工作日之间") { Field = nameof(request.WorkingDays) };
        }

        if (minimum is not null)
        {
            return request.WorkingDays >= minimum.WorkingDays
                ? minimum.Basis
                : throw new RuleException($"公示不得少于 {minimum.WorkingDays} 个工作日")
                {
                    Field = nameof(request.WorkingDays),
                    Clause = minimum.Basis,
                };
        }

        Act.RequireWords(
            request.LengthReason,
            "文件未规定公示天数，请写明按几天公示的理由",
            nameof(request.LengthReason)
        );
        return $"文件未规定；{request.LengthReason!.Trim()}";
    }

    private static Posting PostingOfActor(Act act, Guid postingId)
    {
        _ = act.WayOfActor<PublicNotice>();
        return act.File.Contents.Postings.FirstOrDefault(one => one.Id == postingId) ?? throw new NotFoundException();
    }
}
