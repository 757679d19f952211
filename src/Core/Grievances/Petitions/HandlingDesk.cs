using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// 办理: who does the work. 承办 keeps a petition, 交办 gives it to a body below that reports back, 转办 hands it over to
/// whoever is competent. The chain of who had it from whom only grows.
/// </summary>
public sealed class HandlingDesk(PetitionActs acts, PetitionOffices offices)
{
    /// <summary>承办: the body whose turn it is does it itself, by the people named.</summary>
    public Task UndertakeAsync(Actor actor, Guid id, int version, string? handlers) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireTurn();
                Require(act, PetitionHandlingKind.Undertake);
                var named = PetitionActs.Words(
                    handlers,
                    nameof(handlers),
                    "承办人",
                    PetitionRecordMapping.PeopleLength
                );
                act.Add(
                    Leg(
                        act,
                        PetitionHandlingKind.Undertake,
                        actor.BodyId,
                        actor.BodyName,
                        LegState.Done,
                        handlers: named
                    )
                );
                act.Petition.MoveTo(PetitionStatus.InHand);
                act.Enter(PetitionEntryKind.Undertaken, named);
                return Task.CompletedTask;
            }
        );

    /// <summary>交办: a body below does it, and reports back.</summary>
    /// <param name="dueOn">Until when a report is expected; null where no day is set.</param>
    /// <exception cref="RuleException">Not a union below the actor's, or the day has passed.</exception>
    public Task AssignAsync(Actor actor, Guid id, int version, int bodyId, string? requirement, DateOnly? dueOn) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireTurn();
                Require(act, PetitionHandlingKind.Assign);
                var by = acts.Expected(dueOn, nameof(dueOn), "报送期限");
                var words = PetitionActs.Words(requirement, nameof(requirement), "交办要求");
                var body =
                    await act
                        .Db.Bodies.Within(actor.Scope)
                        .SingleOrDefaultAsync(body =>
                            body.Id == bodyId
                            && body.Id != actor.BodyId
                            && body.Kind != BodyKind.Department
                            && body.ClosedOn == null
                        )
                    ?? throw new RuleException("只能交办给本工会下级的工会") { Field = nameof(bodyId) };
                act.Add(
                    Leg(
                        act,
                        PetitionHandlingKind.Assign,
                        body.Id,
                        body.Name,
                        LegState.Open,
                        requirement: words,
                        dueOn: by
                    )
                );
                await act.ShowToAsync(body);
                act.Petition.WaitFor(body.Id, body.Name);
                act.Enter(
                    PetitionEntryKind.Assigned,
                    $"交{body.Name}办理{(by is { } day ? $"，{day:yyyy-MM-dd} 前报送结果" : "")}：{words}"
                );
            }
        );

    /// <summary>转办 to another union: it answers for the petition from now on.</summary>
    /// <param name="receiverAnswers">Whether it tells the petitioner; otherwise whoever passed it on does.</param>
    public Task PassOnAsync(Actor actor, Guid id, int version, int bodyId, string? reason, bool receiverAnswers) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireLead();
                Require(act, PetitionHandlingKind.PassOn);
                var words = PetitionActs.Words(reason, nameof(reason), "转办理由");
                var province = act
                    .Db.Bodies.Where(own => own.Id == actor.BodyId)
                    .Select(own => own.ProvinceId ?? own.Id);
                var body =
                    await act.Db.Bodies.SingleOrDefaultAsync(body =>
                        body.Id == bodyId
                        && body.Id != actor.BodyId
                        && body.Kind != BodyKind.Department
                        && body.ClosedOn == null
                        && province.Contains(body.ProvinceId ?? body.Id)
                    ) ?? throw new RuleException("请选择本省的一个工会") { Field = nameof(bodyId) };
                act.Add(
                    Leg(
                        act,
                        PetitionHandlingKind.PassOn,
                        body.Id,
                        body.Name,
                        LegState.Done,
                        requirement: words,
                        receiverAnswers: receiverAnswers
                    )
                );
                await act.ShowToAsync(body);
                act.Petition.PassTo(body.Id, body.Name, receiverAnswers);
                act.Enter(
                    PetitionEntryKind.PassedOn,
                    $"转{body.Name}，{(receiverAnswers ? "由其" : "由我方")}答复信访人：{words}"
                );
            }
        );

    /// <summary>转办 to an authority outside the unions, by name; the union keeps an eye on it.</summary>
    public Task PassOutAsync(
        Actor actor,
        Guid id,
        int version,
        string? authority,
        string? reason,
        bool receiverAnswers,
        DateOnly? dueOn
    ) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireLead();
                Require(act, PetitionHandlingKind.PassOn);
                var name = PetitionActs.Words(authority, nameof(authority), "受转单位", PetitionMapping.NameLength);
                var words = PetitionActs.Words(reason, nameof(reason), "转办理由");
                act.Add(
                    Leg(
                        act,
                        PetitionHandlingKind.PassOn,
                        null,
                        name,
                        LegState.Open,
                        requirement: words,
                        dueOn: acts.Expected(dueOn, nameof(dueOn), "回复期限"),
                        receiverAnswers: receiverAnswers
                    )
                );
                act.Enter(
                    PetitionEntryKind.PassedOn,
                    $"转{name}，{(receiverAnswers ? "由其" : "由我方")}答复信访人：{words}"
                );
                return Task.CompletedTask;
            }
        );

    /// <summary>What an authority outside wrote back, written down by the union that passed it on.</summary>
    public Task OutsideAnsweredAsync(Actor actor, Guid id, int version, string? answer) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireLead();
                var leg =
                    act.Legs.LastOrDefault(leg => leg is { ToBodyId: null, State: LegState.Open })
                    ?? throw new RuleException("没有等待外单位回复的转办");
                Report(act, leg, PetitionActs.Words(answer, nameof(answer), "回复内容"), LegState.Done);
                act.Enter(PetitionEntryKind.OutsideAnswered, $"{leg.ToName}：{leg.Report}");
                return Task.CompletedTask;
            }
        );

    /// <summary>The body it was given to reports what it did; whoever gave it looks at the report.</summary>
    public Task ReportAsync(Actor actor, Guid id, int version, string? report) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireTurn();
                var leg = act.Errand ?? throw new NotFoundException();
                Report(act, leg, PetitionActs.Words(report, nameof(report), "办理结果"), LegState.Reported);
                act.Petition.WaitFor(leg.FromBodyId, leg.FromBodyName);
                act.Enter(PetitionEntryKind.Reported, leg.Report!);
                return Task.CompletedTask;
            }
        );

    /// <summary>The report will do; the petition goes on at whoever gave it.</summary>
    public Task AcceptReportAsync(Actor actor, Guid id, int version) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                var leg = act.Reported ?? throw new NotFoundException();
                leg.State = LegState.Done;
                act.Enter(PetitionEntryKind.ReportAccepted, leg.ToName);
                return Task.CompletedTask;
            }
        );

    /// <summary>The report will not do: the same body is at it again.</summary>
    public Task SendBackAsync(Actor actor, Guid id, int version, string? reason, DateOnly? dueOn) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                var leg = act.Reported ?? throw new NotFoundException();
                var words = PetitionActs.Words(reason, nameof(reason), "退回理由");
                leg.DueOn = acts.Expected(dueOn, nameof(dueOn), "报送期限") ?? leg.DueOn;
                leg.State = LegState.Open;
                act.Petition.WaitFor(leg.ToBodyId!.Value, leg.ToName);
                act.Enter(PetitionEntryKind.SentBack, $"{leg.ToName}：{words}");
                return Task.CompletedTask;
            }
        );

    private static void Report(PetitionAct act, PetitionLeg leg, string words, LegState state)
    {
        (leg.Report, leg.ReportedAt, leg.ReportedByName, leg.State) = (words, act.At, act.Actor.Name, state);
    }

    /// <summary>Only what the region's document names.</summary>
    private void Require(PetitionAct act, PetitionHandlingKind kind)
    {
        var service = offices.ServiceOf(act.Petition.RegionCode, act.Petition.ServiceCode);
        if (service is null || service.Handlings.All(handling => handling.Kind != kind))
        {
            throw new RuleException($"本地文件没有规定“{kind.InWords}”") { Clause = service?.Principle.InWords };
        }
    }

    private static PetitionLeg Leg(
        PetitionAct act,
        PetitionHandlingKind kind,
        int? toBodyId,
        string toName,
        LegState state,
        string? handlers = null,
        string? requirement = null,
        DateOnly? dueOn = null,
        bool receiverAnswers = false
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(act.At),
            PetitionId = act.Petition.Id,
            Place = act.Legs.Count + 1,
            Kind = kind,
            FromBodyId = act.Actor.BodyId,
            FromBodyName = act.Actor.BodyName,
            ToBodyId = toBodyId,
            ToName = toName,
            Handlers = handlers,
            Requirement = requirement,
            DueOn = dueOn,
            ReceiverAnswers = receiverAnswers,
            GivenAt = act.At,
            GivenByName = act.Actor.Name,
            State = state,
        };
}
