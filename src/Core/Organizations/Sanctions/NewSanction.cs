namespace Platform.Organizations;

/// <summary>What is recorded against a unit, or against a person of it.</summary>
/// <param name="UnitId">The unit's primary union; for a person, of the unit they applied through.</param>
/// <param name="Code">One of the region's sanctions.</param>
public sealed record NewSanction(int UnitId, string Code, DateOnly From)
{
    /// <summary>Null where the unit itself is meant.</summary>
    public SanctionedPerson? Person { get; init; }

    public string? Findings { get; init; }

    public string? DocumentTitle { get; init; }

    public string? DocumentNumber { get; init; }

    /// <summary>The last day; null: until it is lifted.</summary>
    public DateOnly? Until { get; init; }
}
