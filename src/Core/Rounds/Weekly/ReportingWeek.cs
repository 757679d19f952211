namespace Platform.Rounds;

/// <summary>One weekly report of a round.</summary>
/// <param name="DueOn">The working day it is due on, by the close of work.</param>
/// <param name="For">The days of the week it stands for, e.g. one Friday; two where a long holiday moves both to one day.</param>
/// <param name="From">The first day counted in it.</param>
/// <param name="IsProvisional">暂定: the arrangement of holidays for its day is not published.</param>
public sealed record ReportingWeek(DateOnly DueOn, IReadOnlyList<DateOnly> For, DateOnly From, bool IsProvisional)
{
    /// <summary>The last day counted.</summary>
    public DateOnly To => DueOn;

    /// <summary>Due on another day than the document's day of the week.</summary>
    public bool IsMoved => For.Any(day => day != DueOn);
}
