using Platform.Storage;

namespace Platform.Visits;

/// <summary>联系人: who of the union knows an archive's household, from a day to a day.</summary>
public sealed class ContactPerson : IVersioned
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string Name { get; init; }

    /// <summary>As of the assignment, e.g. 工会主席.</summary>
    public required string Title { get; init; }

    /// <summary>The union whose cadre it is: the unit's own or one above it.</summary>
    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>An office number the household may call.</summary>
    public required string OfficeTelephone { get; init; }

    /// <summary>Set where the person has an account: the archive then stands in their own list.</summary>
    public Guid? AccountId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The archive while the assignment lasts, else null; unique, so that an archive has one contact person.</summary>
    public Guid? CurrentFor { get; private set; }

    public required string AssignedByName { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    public string? EndedByName { get; private set; }

    public string? EndedBecause { get; private set; }

    public int Version { get; set; }

    internal void Begin() => CurrentFor = ArchiveId;

    internal void End(DateOnly until, string byName, string because)
    {
        Until = until;
        CurrentFor = null;
        EndedByName = byName;
        EndedBecause = because;
    }
}
