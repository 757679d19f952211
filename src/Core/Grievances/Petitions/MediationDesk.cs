using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>协调: attempts to bring the parties together, by whoever does the work.</summary>
public sealed class MediationDesk(PetitionActs acts)
{
    /// <exception cref="NotFoundException">It is another body's turn.</exception>
    /// <exception cref="RuleException">Nobody undertook it yet, or something is missing.</exception>
    public Task RecordAsync(Actor actor, Guid id, int version, NewMediation typed) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireTurn();
                RequireUndertaken(act);
                var result =
                    typed.Result ?? throw new RuleException("请选择协调结果") { Field = nameof(NewMediation.Result) };
                var mediation = new Mediation
                {
                    Id = Guid.CreateVersion7(act.At),
                    PetitionId = act.Petition.Id,
                    On = acts.Happened(typed.On, nameof(typed.On), "协调日期", notBefore: act.Petition.ReceivedOn),
                    Place = PetitionActs.Words(
                        typed.Place,
                        nameof(typed.Place),
                        "协调地点",
                        PetitionMapping.NameLength
                    ),
                    Parties = PetitionActs.Words(
                        typed.Parties,
                        nameof(typed.Parties),
                        "参加人",
                        PetitionRecordMapping.PeopleLength
                    ),
                    Mediators = PetitionActs.Words(
                        typed.Mediators,
                        nameof(typed.Mediators),
                        "协调人",
                        PetitionRecordMapping.PeopleLength
                    ),
                    Result = result,
                    Words = PetitionActs.Words(
                        typed.Words,
                        nameof(typed.Words),
                        result is MediationResult.Succeeded ? "达成的协议" : "协调情况"
                    ),
                    RecordedByName = actor.Name,
                    RecordedByBody = actor.BodyName,
                    RecordedAt = act.At,
                };
                act.Db.Mediations.Add(mediation);
                act.Enter(PetitionEntryKind.Mediated, $"{result.InWords}：{mediation.Words}");
                return Task.CompletedTask;
            }
        );

    /// <summary>承办 names the people who do it; only then is there somebody to mediate.</summary>
    internal static void RequireUndertaken(PetitionAct act)
    {
        if (!IsUndertakenBy(act.Legs, act.Actor.BodyId))
        {
            throw new RuleException("请先确定承办人，再登记办理情况");
        }
    }

    internal static bool IsUndertakenBy(IEnumerable<PetitionLeg> legs, int bodyId) =>
        legs.Any(leg => leg.Kind is Regions.PetitionHandlingKind.Undertake && leg.ToBodyId == bodyId);

    /// <summary>What the latest attempt came to; null before the first.</summary>
    internal static async Task<MediationResult?> LatestAsync(PlatformDb db, Guid petitionId) =>
        await db
            .Mediations.Where(mediation => mediation.PetitionId == petitionId)
            .OrderByDescending(mediation => mediation.RecordedAt)
            .Select(mediation => (MediationResult?)mediation.Result)
            .FirstOrDefaultAsync();
}
