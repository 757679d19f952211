using Platform.Cases;
using Platform.Host.Archives.Categories;
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

    /// <summary>The decision upon the category while it is being made: the sum stands in the tab, the choice beside it.</summary>
    public CategoryDraft Category { get; init; } = new();

    /// <summary>Shows the page again after the draft was changed.</summary>
    public Action Redraw { get; init; } = () => { };

    public string Address => $"/cases/{File.Case.Id}";
}
