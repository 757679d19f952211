using Platform.Cases;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Cases;

/// <summary>The case page as its parts see it.</summary>
/// <param name="Run">Runs an act and shows the case as it is afterwards; a rule that is not met comes back to be shown.</param>
public sealed record CaseView(CaseFile File, Actor Actor, Func<Func<Task>, Task<RuleException?>> Run)
{
    /// <summary>It is the turn of the actor's body.</summary>
    public bool IsMyTurn =>
        Actor.WorksOnCases && File.Case.Status is CaseStatus.InProgress && File.Case.WaitsForBodyId == Actor.BodyId;

    public bool IsMyUnit => Actor.WorksOnCases && Actor.BodyId == File.Unit.Id;

    /// <summary>May hand materials in: the unit's union while the case is open, and whoever has it in hand.</summary>
    public bool MayCollect => File.Case.Status.IsOpen && (IsMyUnit || IsMyTurn);

    public string Address => $"/cases/{File.Case.Id}";
}
