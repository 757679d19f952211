using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Cases;

/// <summary>
/// 入户调查 in the course of a case, prescribed or when necessary: while its stage is in hand, by the body whose turn it is.
/// </summary>
public sealed class CaseVisitDesk(Conductor conductor, VisitTools tools) : VisitDesk(tools)
{
    /// <summary>Whether the actor may write a visit down now.</summary>
    public static bool MayVisit(CaseFile file, Actor actor) =>
        actor.WorksOnCases
        && file.Case.Status is CaseStatus.InProgress
        && file.Case.WaitsForBodyId == actor.BodyId
        && VisitedWay(file) is not null;

    protected override async Task ActAsync(Actor actor, Guid subjectId, Func<PlatformDb, VisitSubject, Task> act)
    {
        PlatformDb? db = null;
        try
        {
            await conductor.ActAsync(
                actor,
                subjectId,
                null,
                one =>
                {
                    db = one.Db;
                    return act(one.Db, SubjectOf(one));
                }
            );
        }
        catch (DbUpdateException refusal) when (IsSecondDraft(db!, refusal))
        {
            throw new ConflictException();
        }
    }

    /// <summary>The stage in hand, or the way it leaves open, that visits belong to.</summary>
    private static Stage? VisitedWay(CaseFile file) => file.Ways.FirstOrDefault(way => way.VisitRule is not null);

    private static VisitSubject SubjectOf(Act act)
    {
        var inHand = act.StageOfActor();
        var stage = VisitedWay(act.File) ?? throw new RuleException($"“{inHand.Name}”环节不登记走访。");
        return new VisitSubject
        {
            Id = act.Case.Id,
            Kind = MaterialDesk.FileOwner,
            HolderName = act.Case.ApplicantName,
            UnitName = act.Case.UnitName,
            Today = act.File.Today,
            NotBefore = ChinaTime.DateOf(act.Case.SubmittedAt ?? act.At),
            Rule = stage.VisitRule!,
            StageCode = stage.Code,
            Deciders =
            [
                .. act
                    .File.Contents.Decisions.Where(decision => decision.Duty is Duty.Deciding)
                    .Select(decision => decision.AccountId)
                    .OfType<Guid>(),
            ],
        };
    }
}
