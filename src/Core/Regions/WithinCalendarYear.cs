namespace Platform.Regions;

/// <summary>当年内: by the last day of the year it was handed in.</summary>
public sealed record WithinCalendarYear(string Words, Citation Source) : TimeLimit(Words, Source)
{
    public override DateOnly DueOn(DateOnly submitted, Func<DateOnly, int, DateOnly> workingDays) =>
        new(submitted.Year, 12, 31);
}
