namespace Platform.Reports;

/// <summary>One worker on the roster. What nobody answered is null and printed as an empty cell.</summary>
public sealed record RosterLine
{
    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string Name { get; init; }

    public required string? Sex { get; init; }

    /// <summary>Masked on pages, in full on the print.</summary>
    public required string? IdNumber { get; init; }

    public required string UnitName { get; init; }

    public required string? HouseholdSize { get; init; }

    public required decimal? IncomePerHead { get; init; }

    public required string? Cause { get; init; }

    /// <summary>公示 or 职代会 with its days; null before.</summary>
    public required string? Scrutiny { get; init; }
}
