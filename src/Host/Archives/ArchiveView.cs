using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Archives;

/// <summary>The archive's page as its parts see it.</summary>
/// <param name="Run">Runs an act and shows the archive as it is afterwards; a rule that is not met comes back to be shown.</param>
public sealed record ArchiveView(ArchiveFile File, Actor Actor, Func<Func<Task>, Task<RuleException?>> Run)
{
    public Archive Archive => File.Archive;

    public string Address => $"/archives/{Archive.Id}";

    /// <summary>Something may be done: the archive is live, here, and looked at as it is today.</summary>
    public bool MayAct => Actor.WorksOnCases && File.IsPresent && File.IsLive;

    public bool IsMyUnit => Actor.WorksOnCases && Actor.BodyId == Archive.PrimaryId;
}
