namespace Platform.Regions;

/// <summary>N 个工作日内, N 日内: counted from the day after it was handed in.</summary>
public sealed record WithinDays(string Words, DayCount Days, Citation Source) : TimeLimit(Words, Source)
{
    public override DateOnly DueOn(DateOnly submitted, Func<DateOnly, int, DateOnly> workingDays) =>
        Days.Counting is DayCounting.WorkingDays
            ? workingDays(submitted, Days.Count)
            : workingDays(submitted.AddDays(Days.Count - 1), 1);
}
