using Platform.Approvals;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>职工代表会议 and 民主评议: the minutes with the vote.</summary>
public sealed class MeetingDesk(Conductor conductor, IFileStore store, CaseAudit audit)
{
    /// <summary>Records what a workers' congress came to.</summary>
    /// <exception cref="RuleException">Not the actor's turn, something is missing, or the votes do not add up.</exception>
    public Task HoldCongressAsync(Actor actor, Guid caseId, MinutesRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                Add(act, act.WayOfActor<WorkersCongress>(), request);
                audit.Record(act, "congress-recorded");
                return Task.CompletedTask;
            }
        );

    /// <summary>Records what the appraisal came to: who was there, what was said, the vote.</summary>
    /// <exception cref="RuleException">Not the actor's turn, something is missing, or the votes do not add up.</exception>
    public Task AppraiseAsync(Actor actor, Guid caseId, MinutesRequest request) =>
        conductor.ActAsync(
            actor,
            caseId,
            null,
            act =>
            {
                var stage = act.WayOfActor<DemocraticAppraisal>();
                Act.RequireWords(request.MinuteTaker, "请填写记录人", nameof(request.MinuteTaker));
                Act.RequireWords(request.Participants, "请填写参加评议的人员", nameof(request.Participants));
                Act.RequireWords(request.Opinions, "请写明评议意见", nameof(request.Opinions));
                Add(act, stage, request);
                audit.Record(act, "appraisal-recorded");
                return Task.CompletedTask;
            }
        );

    /// <summary>Keeps the signed minutes as a scan or a photograph; a newer one takes the place of the last.</summary>
    /// <exception cref="RuleException">Not a picture or document that is taken, or not the actor's turn.</exception>
    public Task ScanAsync(
        Actor actor,
        Guid caseId,
        Guid minutesId,
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
                var stage = act.StageOfActor();
                var codes = (stage as OneOf)?.Ways.Select(way => way.Code) ?? [stage.Code];
                var minutes =
                    act.File.Contents.Minutes.FirstOrDefault(one =>
                        one.Id == minutesId && codes.Contains(one.StageCode)
                    ) ?? throw new NotFoundException();
                var stored = await store.SaveAsync(act.Db, content, fileName, actor.AccountId, cancellation);
                stored.BelongTo(MaterialDesk.FileOwner, act.Case.Id);
                minutes.FileId = stored.Id;
                audit.Record(act, "minutes-scanned");
            }
        );

    private static void Add(Act act, Stage way, MinutesRequest request)
    {
        act.RequireDay(request.HeldOn, "开会日期");
        Act.RequireWords(request.Place, "请填写地点", "Place");
        Act.RequireWords(request.ChairedBy, "请填写主持人", nameof(request.ChairedBy));
        if (request.For < 0 || request.Against < 0 || request.Abstained < 0)
        {
            throw new RuleException("票数不能是负数") { Field = nameof(request.For) };
        }

        var votes = request.For + request.Against + request.Abstained;
        if (votes != request.Present || request.Present <= 0)
        {
            throw new RuleException(
                $"同意、反对、弃权合计 {votes} 票，与到会{(way is WorkersCongress ? "代表" : "")} {request.Present} 人不符"
            )
            {
                Field = nameof(request.Present),
            };
        }

        act.Db.Minutes.Add(
            new Minutes
            {
                Id = Guid.CreateVersion7(act.At),
                RunId = act.Case.Id,
                Kind = way is WorkersCongress ? MeetingKind.Congress : MeetingKind.Appraisal,
                StageCode = way.Code,
                HeldOn = request.HeldOn,
                Place = request.Place.Trim(),
                ChairedBy = request.ChairedBy.Trim(),
                MinuteTaker = request.MinuteTaker.Trim(),
                Present = request.Present,
                For = request.For,
                Against = request.Against,
                Abstained = request.Abstained,
                Participants = request.Participants.Trim(),
                Opinions = request.Opinions.Trim(),
                RecordedByName = act.Actor.Name,
                RecordedAt = act.At,
            }
        );
    }
}
