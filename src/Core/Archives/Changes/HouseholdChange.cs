using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// A change somebody reported between two surveys (新增、离职、离世), and the task it is for the unit's own union until what
/// follows from it is on record. It takes nobody off the register.
/// </summary>
public sealed class HouseholdChange : Scoped, IVersioned
{
    public Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The <see cref="ChangeRule"/> it was reported under, as it then read.</summary>
    public required string RuleCode { get; init; }

    public required string RuleName { get; init; }

    public required ChangeKind Kind { get; init; }

    /// <summary>What may follow, as the rule then said.</summary>
    public required IReadOnlyList<ChangeFollow> Suggests { get; init; }

    /// <summary>Null for a household that is in no archive yet.</summary>
    public Guid? ArchiveId { get; init; }

    public string? ArchiveNumber { get; init; }

    /// <summary>Whom it concerns: the worker, or somebody of the household.</summary>
    public required string PersonName { get; init; }

    public required string UnitName { get; init; }

    /// <summary>The day it happened.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What is known of it, in the words of whoever reported it.</summary>
    public required string Words { get; init; }

    /// <summary>A paper that shows it, scanned; null where there is none.</summary>
    public Guid? FileId { get; set; }

    public required Guid ReportedById { get; init; }

    public required string ReportedByName { get; init; }

    public required string ReportedByBody { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The unit's union while it is to be settled; null afterwards.</summary>
    public int? WaitsForBodyId { get; private set; }

    /// <summary>What followed; null while it waits, and where nothing had to.</summary>
    public ChangeFollow? Follow { get; private set; }

    /// <summary>The application or the exit that followed; null for what stands in the archive itself.</summary>
    public Guid? FollowId { get; private set; }

    /// <summary>Why nothing had to follow, or a word on what did.</summary>
    public string? Reason { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public string? SettledByName { get; private set; }

    public string? SettledByBody { get; private set; }

    public int Version { get; set; }

    public bool IsOpen => SettledAt is null;

    internal void WaitFor(int bodyId) => WaitsForBodyId = bodyId;

    internal void Settle(ChangeFollow? follow, Guid? followId, string? reason, Actor by, DateTimeOffset at)
    {
        (Follow, FollowId, Reason) = (follow, followId, reason);
        (SettledAt, SettledByName, SettledByBody) = (at, by.Name, by.BodyName);
        WaitsForBodyId = null;
    }
}
