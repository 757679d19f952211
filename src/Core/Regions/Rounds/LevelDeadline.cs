namespace Platform.Regions;

/// <summary>The last day for one level, e.g. of a county to report to its city.</summary>
/// <param name="By">Who has to be done.</param>
/// <param name="To">Who is reported to.</param>
public sealed record LevelDeadline(Party By, Party To, DateOnly On, Citation Source)
{
    /// <summary>GB/T 2260 code of the county the day is for; null where it is everybody's.</summary>
    public string? Area { get; init; }

    /// <summary>Not for those that belong to such a union, through which they report; null where it is everybody's.</summary>
    public Party? ExceptThoseUnder { get; init; }

    /// <summary>What is handed over, quoted, e.g. 相关工作情况.</summary>
    public string? Brings { get; init; }
}
