namespace Platform.Employment;

/// <summary>An opening as everybody reads it.</summary>
/// <param name="CountyId">The county of the unit, or its city for units directly under it: what the page is narrowed by.</param>
public sealed record PublicOpening(
    Guid Id,
    string RegionCode,
    int CountyId,
    string County,
    string Employer,
    string Post,
    int Positions,
    string Pay,
    string Workplace,
    string Requirements,
    DateOnly Until,
    string Telephone,
    DateOnly PublishedOn
);
