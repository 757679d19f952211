using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Cases;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Counts a round, unit by unit, inside the scope of the context.</summary>
internal static class FigureReader
{
    public static async Task<IReadOnlyList<UnitFigures>> ReadAsync(
        PlatformDb db,
        Round round,
        IQueryable<int> units,
        DateTimeOffset until
    )
    {
        var lines = await Standings
            .Of(db, round, until)
            .Where(one => units.Contains(one.Line.PrimaryId))
            .Select(one => new
            {
                one.Line.CityId,
                one.Line.CountyId,
                one.Line.MiddleId,
                one.Line.PrimaryId,
                one.State,
                one.ExitKind,
            })
            .GroupBy(one => one)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var opened = await db
            .Archives.Where(archive =>
                archive.CreatedAt > round.OpenedAt
                && archive.CreatedAt <= until
                && archive.Status != ArchiveStatus.Sealed
                && units.Contains(archive.PrimaryId)
            )
            .GroupBy(archive => new
            {
                archive.CityId,
                archive.CountyId,
                archive.MiddleId,
                archive.PrimaryId,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var applied = await db
            .Cases.Where(row =>
                row.SubmittedAt > round.OpenedAt && row.SubmittedAt <= until && units.Contains(row.PrimaryId)
            )
            .GroupBy(row => new
            {
                row.CityId,
                row.CountyId,
                row.MiddleId,
                row.PrimaryId,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var ofSurvey =
            round.Kind is RoundKind.Survey ? await SurveyFigureReader.ReadAsync(db, round, units, until) : [];
        return
        [
            .. ofSurvey,
            .. lines.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                Of(one.Key.State, one.Key.ExitKind, one.Count)
            )),
            .. opened.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                new RoundFigures { Opened = one.Count }
            )),
            .. applied.Select(one => new UnitFigures(
                one.Key.CityId,
                one.Key.CountyId,
                one.Key.MiddleId,
                one.Key.PrimaryId,
                new RoundFigures { Applied = one.Count }
            )),
        ];
    }

    public static RoundFigures Sum(this IEnumerable<UnitFigures> units) =>
        units.Aggregate(new RoundFigures(), (sum, unit) => sum + unit.Figures);

    private static RoundFigures Of(LineState state, ExitKind? exit, int count) =>
        (state, exit) switch
        {
            (LineState.Untouched, _) => new() { Total = count, Untouched = count },
            (LineState.InProgress, _) => new() { Total = count, InProgress = count },
            (LineState.ExitProposed, _) => new() { Total = count, ExitProposed = count },
            (LineState.Kept, _) => new() { Total = count, Kept = count },
            (LineState.Elsewhere, _) => new() { Total = count, Elsewhere = count },
            (_, ExitKind.Graduated) => new() { Total = count, Graduated = count },
            (_, ExitKind.Withdrawn) => new() { Total = count, Withdrawn = count },
            (_, ExitKind.Sealed) => new() { Total = count, Sealed = count },
            _ => new() { Total = count, Deregistered = count },
        };
}
