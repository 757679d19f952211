using Platform.Organizations;
using Platform.Regions;

namespace Platform.Rounds;

/// <summary>Counts for the unions of a sheet what happened in the time it is of.</summary>
internal sealed class UnionCounts(IReadOnlyList<Happening> happenings, ReportingWeek? week)
{
    private readonly ILookup<(SheetMeasure, string?), Happening> _found = happenings.ToLookup(one =>
        (one.Kind, one.Of)
    );

    public SheetCell Cell(SheetColumn column, Body union) =>
        column.Measure is SheetMeasure.UnionName
            ? SheetCell.Of(union.Name)
            : SheetCell.Of(
                _found[(column.Measure, column.Of)]
                    .Count(one => ((IOfUnit)one).IsOf(union) && (!column.InWeek || IsInWeek(one.On)))
            );

    private bool IsInWeek(DateOnly day) => week is null || (day >= week.From && day <= week.To);
}
