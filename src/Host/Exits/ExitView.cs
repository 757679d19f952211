using Platform.Exits;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exits;

/// <summary>The exit's page as its parts see it.</summary>
/// <param name="Run">Runs an act and shows the exit as it is afterwards; a rule that is not met comes back to be shown.</param>
public sealed record ExitView(ExitFile File, Actor Actor, Func<Func<Task>, Task<RuleException?>> Run)
{
    public Exit Exit => File.Exit;

    public string Address => $"/exits/{Exit.Id}";

    /// <summary>Of the unit's union, of the body that proposed, or of the one that decides.</summary>
    public bool MayAct => File.Involves(Actor);

    /// <summary>What prepares the decision may still be done.</summary>
    public bool MayPrepare => MayAct && Exit.IsOpen;

    public bool IsDecider => Actor.WorksOnCases && Actor.BodyId == Exit.DecidingBodyId;
}
