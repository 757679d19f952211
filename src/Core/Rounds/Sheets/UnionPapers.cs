namespace Platform.Rounds;

/// <summary>What one union hands up in a round, and what it has.</summary>
/// <param name="Weeks">The latest first, up to the one that runs; empty where it reports nothing week by week.</param>
public sealed record UnionPapers(
    int BodyId,
    string Name,
    IReadOnlyList<SheetDuty> Sheets,
    IReadOnlyList<WeekDuty> Weeks
)
{
    public bool OwesAny => Sheets.Count > 0 || Weeks.Count > 0;
}
