using Platform.Regions;

namespace Platform.Archives;

/// <summary>A line of a list of archives.</summary>
public sealed record ArchiveRow
{
    public Guid Id { get; init; }

    public string Number { get; init; } = "";

    public string RegionCode { get; init; } = "";

    public string HolderName { get; init; } = "";

    public string UnitName { get; init; } = "";

    public int HouseholdSize { get; init; }

    public string HardshipCause { get; init; } = "";

    public IReadOnlyList<string> Marks { get; init; } = [];

    public string? CategoryName { get; init; }

    public ArchiveStatus Status { get; init; }

    public ExitKind? ExitKind { get; init; }

    public DateOnly OpenedOn { get; init; }

    public DateOnly LastVerifiedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
