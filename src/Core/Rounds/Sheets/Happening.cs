using Platform.Regions;

namespace Platform.Rounds;

/// <summary>One thing a sheet counts, on the day it happened.</summary>
/// <param name="Of">As <see cref="SheetColumn.Of"/>: the category, the cause or the rule of changes; null for everything else.</param>
internal sealed record Happening(
    SheetMeasure Kind,
    DateOnly On,
    int? CityId,
    int? CountyId,
    int? MiddleId,
    int PrimaryId,
    string? Of = null
) : IOfUnit
{
    public static Happening In(SheetMeasure kind, DateOnly on, IOfUnit where, string? of = null) =>
        new(kind, on, where.CityId, where.CountyId, where.MiddleId, where.PrimaryId, of);
}
