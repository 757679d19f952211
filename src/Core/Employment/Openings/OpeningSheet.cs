using Platform.Regions;

namespace Platform.Employment;

/// <summary>An opening as one reader sees it.</summary>
/// <param name="Referrals">Only of people of the reader's own units.</param>
/// <param name="Entries">Oldest first.</param>
/// <param name="MayRun">The reader's union checks and publishes it.</param>
/// <param name="MayReport">The reader's union reported it.</param>
public sealed record OpeningSheet(
    Opening Opening,
    EmploymentService Service,
    IReadOnlyList<Referral> Referrals,
    IReadOnlyList<EmploymentEntry> Entries,
    DateOnly Today,
    bool MayRun,
    bool MayReport
);
