using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>督办: presses whoever has a petition, and keeps what they answer.</summary>
public sealed class UrgingDesk(PetitionActs acts, PetitionOffices offices)
{
    /// <summary>Presses the body whose turn it is, or the authority outside the petition was passed on to.</summary>
    /// <exception cref="NotFoundException">The actor's body gave it to nobody and stands above nobody who has it.</exception>
    public Task PressAsync(Actor actor, Guid id, int version, string? words, DateOnly? answerBy) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                var petition = act.Petition;
                Require(petition);
                var outside = act.Legs.LastOrDefault(IsOutside);
                var own = petition.WaitsForBodyId == actor.BodyId;
                if (own ? outside is null : !await MayPressAsync(act))
                {
                    throw new NotFoundException();
                }

                var urging = new PetitionUrging
                {
                    Id = Guid.CreateVersion7(act.At),
                    PetitionId = petition.Id,
                    ByBodyId = actor.BodyId,
                    ByBodyName = actor.BodyName,
                    ByName = actor.Name,
                    ToBodyId = own ? null : petition.WaitsForBodyId,
                    ToName = own ? outside!.ToName : petition.WaitsForBodyName!,
                    Words = PetitionActs.Words(words, nameof(words), "督办要求"),
                    AnswerBy = acts.Expected(answerBy, nameof(answerBy), "答复期限"),
                    At = act.At,
                };
                act.Urgings.Add(urging);
                act.Db.PetitionUrgings.Add(urging);
                act.Enter(PetitionEntryKind.Urged, $"{urging.ToName}：{urging.Words}");
            }
        );

    /// <summary>The body that was pressed says how it stands; of an authority outside, whoever pressed writes it down.</summary>
    public Task AnswerAsync(Actor actor, Guid id, int version, Guid urgingId, string? answer) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                var urging = act.Urgings.SingleOrDefault(one => one.Id == urgingId && IsAnsweredBy(one, actor));
                if (urging is null)
                {
                    throw new NotFoundException();
                }

                if (urging.AnsweredAt is not null)
                {
                    throw new ConflictException("这次督办已经答复过，请刷新后再看。");
                }

                urging.Answer = PetitionActs.Words(answer, nameof(answer), "办理进展");
                (urging.AnsweredAt, urging.AnsweredByName) = (act.At, actor.Name);
                act.Enter(PetitionEntryKind.UrgingAnswered, urging.Answer);
                return Task.CompletedTask;
            }
        );

    /// <summary>Whether the answer is the actor's body to give.</summary>
    public static bool IsAnsweredBy(PetitionUrging urging, Actor actor) =>
        (urging.ToBodyId ?? urging.ByBodyId) == actor.BodyId;

    internal static bool IsOutside(PetitionLeg leg) => leg is { ToBodyId: null, State: LegState.Open };

    /// <summary>Whether a body of that id handed it on, or received it.</summary>
    internal static bool HandedOn(Petition petition, IEnumerable<PetitionLeg> legs, int bodyId) =>
        petition.ReceivedByBodyId == bodyId || legs.Any(leg => leg.FromBodyId == bodyId && leg.ToBodyId != bodyId);

    private static async Task<bool> MayPressAsync(PetitionAct act) =>
        HandedOn(act.Petition, act.Legs, act.Actor.BodyId)
        || await act.Db.Bodies.AnyAsync(body =>
            body.Id == act.Petition.WaitsForBodyId && body.ParentId == act.Actor.BodyId
        );

    private void Require(Petition petition)
    {
        if (petition.WaitsForBodyId is null)
        {
            throw new ConflictException("这件信访已经办结，请刷新后再看。");
        }

        var service = offices.ServiceOf(petition.RegionCode, petition.ServiceCode);
        if (service is null || service.Handlings.All(handling => handling.Kind is not PetitionHandlingKind.Supervise))
        {
            throw new RuleException("本地文件没有规定“督办”");
        }
    }
}
