using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>
/// A worker who lost their work and whom the union trains, recommends or helps to start up: screened from the register of
/// archives, or added by hand.
/// </summary>
public sealed class Jobseeker : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The union that runs the service.</summary>
    public required int RunByBodyId { get; init; }

    /// <summary>Null for somebody without an archive.</summary>
    public Guid? ArchiveId { get; init; }

    public string? ArchiveNumber { get; init; }

    /// <summary>The archive while the union looks after its holder, else null; unique, so that nobody is taken up twice.</summary>
    public Guid? OpenForArchiveId { get; private set; }

    public required string Name { get; init; }

    public required string UnitName { get; init; }

    public required string Circumstances { get; init; }

    public string Wishes { get; init; } = "";

    /// <summary>See <see cref="TelephoneContext"/>; null where none was given.</summary>
    public string? TelephoneSealed { get; internal set; }

    public required string AddedByName { get; init; }

    public required string AddedByBody { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    public JobseekerStatus Status { get; private set; }

    /// <summary>Since when it is so; null while seeking.</summary>
    public DateOnly? StatusOn { get; private set; }

    /// <summary>回访: the day the union wants to ask again; null where none is planned.</summary>
    public DateOnly? FollowUpOn { get; internal set; }

    public int Version { get; set; }

    public bool IsOpen => Status is JobseekerStatus.Seeking;

    internal string TelephoneContext => $"employment.jobseeker.telephone/{Id}";

    internal void LookAfter() => OpenForArchiveId = ArchiveId;

    /// <summary>Also frees the archive, so that who loses the work again is taken up again.</summary>
    internal void Settle(JobseekerStatus status, DateOnly on) =>
        (Status, StatusOn, OpenForArchiveId) = (status, on, null);

    internal bool IsRunBy(Actor actor) => RunByBodyId == actor.BodyId;
}
