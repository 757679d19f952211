using Microsoft.EntityFrameworkCore;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Fills a sheet from what is in the register and what was entered, for one union and one time.</summary>
public sealed class SheetDrawer(AnswersVault vault, Catalogue catalogue)
{
    private const string Sum = "合计";

    /// <param name="db">Opened with a scope that sees the union's subtree.</param>
    /// <param name="week">Null for a sheet of the whole round.</param>
    /// <param name="until">What happens later is not in it.</param>
    internal async Task<DrawnSheet> DrawAsync(
        PlatformDb db,
        Round round,
        ReportSheet sheet,
        Body union,
        ReportingWeek? week,
        DateTimeOffset until
    )
    {
        var units = RoundView.UnitsOf(db, union);
        var cases = await HappeningReader.CasesAsync(db, round, units, until);
        var households = sheet.Parts.Any(NeedsAnswers)
            ? cases.Where(one => one.Stands).Select(one => HouseholdLine.Of(one, vault, catalogue)).ToList()
            : [];
        var happenings = sheet.Parts.Any(part => part.Rows is SheetRows.Unions)
            ? await HappeningReader.ReadAsync(db, round, units, until, cases)
            : [];
        var entries = sheet.Parts.Any(part => part.Rows is SheetRows.Entries)
            ? await EntriesOfSheet.ReadAsync(db, round.Id, sheet.Code, union.Id)
            : [];
        var counted = new UnionCounts(
            [
                .. happenings,
                .. households.Select(line =>
                    Happening.In(SheetMeasure.OfCause, line.AppliedOn, line.Case, line.Household.Cause)
                ),
            ],
            week
        );
        var below = await UnionsAsync(db, union);
        return new DrawnSheet(
            sheet.TitleIn(round.Year, await AreaAsync(db, round)),
            union.Name,
            week?.From ?? ChinaTime.DateOf(round.OpenedAt),
            ChinaTime.DateOf(until),
            [
                .. sheet.Parts.Select(part =>
                    part.Rows switch
                    {
                        SheetRows.Households => Part(part, households, (column, line) => line.Cell(column)),
                        SheetRows.Unions => Part(part, below, counted.Cell),
                        _ => Part(part, entries, EntriesOfSheet.Cell),
                    }
                ),
            ],
            sheet.Signatures
        );
    }

    /// <summary>甲区, not 某市甲区: a heading names the area without the city above it.</summary>
    private static async Task<string> AreaAsync(PlatformDb db, Round round)
    {
        var area = BenchmarkRegister.AreaOf(round.BodyName);
        var city = await db
            .Bodies.Where(body => body.Id == round.BodyId)
            .Join(db.Bodies, body => body.CityId, above => above.Id, (_, above) => above.Name)
            .SingleOrDefaultAsync();
        return
            city is not null
            && BenchmarkRegister.AreaOf(city) is var above
            && area.StartsWith(above, StringComparison.Ordinal)
            ? area[above.Length..]
            : area;
    }

    private static bool NeedsAnswers(SheetPart part) =>
        part.Rows is SheetRows.Households || part.Columns.Any(column => column.Measure is SheetMeasure.OfCause);

    /// <summary>Those directly below, by name; the union itself where none stands below it.</summary>
    private static async Task<IReadOnlyList<Body>> UnionsAsync(PlatformDb db, Body union)
    {
        var below = await db
            .Bodies.AsNoTracking()
            .Where(body => body.ParentId == union.Id && body.ClosedOn == null && body.Kind != BodyKind.Department)
            .ToListAsync();
        return below.Count == 0 ? [union] : [.. below.OrderBy(body => body.Name, StringComparer.Ordinal)];
    }

    private static DrawnPart Part<T>(SheetPart part, IReadOnlyList<T> rows, Func<SheetColumn, T, SheetCell> cell)
    {
        var cells = rows.Select(
                (row, index) =>
                    (IReadOnlyList<SheetCell>)
                        [
                            .. part.Columns.Select(column =>
                                column.Measure switch
                                {
                                    SheetMeasure.Ordinal => SheetCell.Of(index + 1),
                                    SheetMeasure.Blank => SheetCell.Empty,
                                    _ => cell(column, row),
                                }
                            ),
                        ]
            )
            .ToList();
        return new(
            part.Name,
            [.. part.Columns.Select(column => new DrawnColumn(column.Heading, column.Group, column.Width))],
            cells,
            part.HasTotals ? [.. part.Columns.Select((column, place) => Total(column, place, cells))] : null
        );
    }

    private static SheetCell Total(SheetColumn column, int place, List<IReadOnlyList<SheetCell>> rows) =>
        place == 0 ? SheetCell.Of(Sum)
        : column.Measure is SheetMeasure.HolderName ? SheetCell.Of($"{rows.Count} 户")
        : column.Measure is SheetMeasure.Blank or SheetMeasure.Ordinal or SheetMeasure.IncomePerHead
        || rows.TrueForAll(row => row[place].Number is null)
            ? SheetCell.Empty
        : SheetCell.Of(rows.Sum(row => row[place].Number ?? 0));
}
