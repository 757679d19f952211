namespace Platform.Regions;

/// <summary>What a ceiling is worked out from.</summary>
/// <param name="Facts">What the archive says, on the day that is asked about.</param>
/// <param name="People">家庭人口.</param>
/// <param name="Category">The code of the household's category; null while none was decided.</param>
public sealed record AidFigures(IFacts Facts, HouseholdFigures Household, int People, string? Category)
{
    /// <summary>Yuan of this kind the household received in the calendar year of the day, reversals taken off.</summary>
    public decimal Received { get; init; }

    /// <summary>Yuan of this kind approved for the year and not paid yet.</summary>
    public decimal Pending { get; init; }

    public DateOnly Day => Facts.Day;

    internal int StudentsBy(Condition isStudent) => Facts.RowsOf(Platform.Regions.Facts.Members).Count(isStudent.Holds);
}
