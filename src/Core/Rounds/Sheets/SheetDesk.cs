using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Shows the sheets of a round: who has handed up what, and what would stand in one now.</summary>
public sealed class SheetDesk(IPlatformDbs dbs, SheetDrawer drawer, WorkingCalendar calendar, TimeProvider time)
{
    private const int DaysAhead = 21;

    /// <param name="unionId">A union below the actor's; null for their own.</param>
    /// <exception cref="NotFoundException">There is no such round or union, or the actor must not know of it.</exception>
    public async Task<RoundPapers> PapersAsync(Actor actor, Guid roundId, int? unionId = null)
    {
        await using var db = dbs.Open(actor.Scope);
        var (round, union) = await RoundDesk.FindAsync(db, actor, roundId, unionId);
        var below = await BelowAsync(db, union);
        var filed = (await FiledAsync(db, round, [union.Id, .. below.Select(body => body.Id)])).ToLookup(row =>
            row.BodyId
        );
        var weeks = Weeks(round, await RoundView.EndAsync(db, round));
        var area = await RoundView.AreaCodeAsync(db, union);
        return new(
            round,
            WeeklySheet(round),
            PapersOf(round, union, area, weeks, filed[union.Id]),
            [
                .. below
                    .OrderBy(body => body.Name, StringComparer.Ordinal)
                    .Select(body => PapersOf(round, body, body.DivisionCode ?? area, weeks, filed[body.Id]))
                    .Where(papers => papers.OwesAny),
            ],
            MayFile: union.Id == actor.BodyId
        );
    }

    /// <summary>What the actor's own union has still to hand up in rounds that run, the most urgent first.</summary>
    public async Task<IReadOnlyList<OwedSheet>> OwedAsync(Actor actor)
    {
        if (!actor.WorksOnCases || actor.BodyKind is BodyKind.Department)
        {
            return [];
        }

        List<Round> running;
        await using (var db = dbs.Open(actor.Scope))
        {
            var ends = db.RoundReports;
            running = await (await RoundView.VisibleAsync(db, actor))
                .Where(round => !ends.Any(report => report.RoundId == round.Id && report.BodyId == round.BodyId))
                .ToListAsync();
        }

        var owed = new List<OwedSheet>();
        foreach (var round in running.Where(round => round.Sheets.Count > 0))
        {
            var papers = await PapersAsync(actor, round.Id);
            owed.AddRange(
                papers
                    .Own.Sheets.Where(duty => duty.Filed is null)
                    .Select(duty => new OwedSheet(round, duty.Sheet, null, duty.DueOn))
            );
            owed.AddRange(
                papers
                    .Own.Weeks.Where(week => week.Filed is null)
                    .Select(week => new OwedSheet(round, papers.Weekly!, week.Week, week.Week.DueOn))
            );
        }

        return [.. owed.OrderBy(one => one.DueOn ?? DateOnly.MaxValue)];
    }

    /// <summary>The sheet with what would be handed up now.</summary>
    /// <param name="weekDueOn">The due day of a week of the weekly report; null for its current one.</param>
    /// <exception cref="NotFoundException">There is no such round, sheet, week or union, or the actor must not know of it.</exception>
    public async Task<SheetView> DrawAsync(
        Actor actor,
        Guid roundId,
        string sheetCode,
        int? unionId = null,
        DateOnly? weekDueOn = null
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var (round, union) = await RoundDesk.FindAsync(db, actor, roundId, unionId);
        var sheet = round.Sheets.FirstOrDefault(one => one.Code == sheetCode) ?? throw new NotFoundException();
        var end = await RoundView.EndAsync(db, round);
        var week = round.Weekly?.SheetCode == sheetCode ? Week(Weeks(round, end), weekDueOn) : null;
        var duty = await RoundView.DutyOfAsync(db, round, union);
        var handsUp = HandsUp(round, sheet, union);
        return new(
            round,
            sheet,
            union,
            week,
            handsUp ? week?.DueOn ?? duty.DueOn : null,
            duty.ToBodyName,
            await drawer.DrawAsync(db, round, sheet, union, week, Until(week, end)),
            [
                .. (await FiledAsync(db, round, [union.Id])).Where(row =>
                    row.SheetCode == sheetCode && row.WeekDueOn == week?.DueOn
                ),
            ],
            await EntriesOfSheet.ReadAsync(db, round.Id, sheetCode, union.Id),
            MayFile: union.Id == actor.BodyId && handsUp,
            ChinaTime.Today(time)
        );
    }

    /// <summary>Whether a union of that level hands the sheet up; a weekly one only where there is somebody to report to.</summary>
    internal static bool HandsUp(Round round, ReportSheet sheet, Body body) =>
        RoundDuties.HandsUp(round, sheet, body)
        && (round.Weekly is not { } weekly || weekly.SheetCode != sheet.Code || body.BodyOf(weekly.To) is not null);

    /// <summary>Those directly below, and those below their sector unions: no sheet is handed up through a sector union.</summary>
    private static Task<List<Body>> BelowAsync(PlatformDb db, Body union)
    {
        var sectors = db
            .Bodies.Where(body => body.ParentId == union.Id && body.Kind == BodyKind.Sector)
            .Select(body => (int?)body.Id);
        return db
            .Bodies.AsNoTracking()
            .Where(body =>
                (body.ParentId == union.Id || sectors.Contains(body.ParentId))
                && body.ClosedOn == null
                && body.Kind != BodyKind.Department
            )
            .ToListAsync();
    }

    private static ReportSheet? WeeklySheet(Round round) =>
        round.Sheets.FirstOrDefault(sheet => sheet.Code == round.Weekly?.SheetCode);

    private static async Task<IReadOnlyList<FiledRow>> FiledAsync(
        PlatformDb db,
        Round round,
        IReadOnlyList<int> bodies
    ) =>
        await db
            .FiledSheets.Where(sheet => sheet.RoundId == round.Id && bodies.Contains(sheet.BodyId))
            .OrderByDescending(sheet => sheet.FiledAt)
            .ThenByDescending(sheet => sheet.Sequence)
            .Select(sheet => new FiledRow(
                sheet.Id,
                sheet.BodyId,
                sheet.SheetCode,
                sheet.Sequence,
                sheet.WeekDueOn,
                sheet.FiledOn,
                sheet.DueOn < sheet.FiledOn
            ))
            .ToListAsync();

    private UnionPapers PapersOf(
        Round round,
        Body body,
        string? area,
        IReadOnlyList<ReportingWeek> weeks,
        IEnumerable<FiledRow> filed
    )
    {
        var today = ChinaTime.Today(time);
        var rows = filed.ToList();
        var due = RoundDuties.DeadlineOf(round, body, area)?.On;
        var weekly = WeeklySheet(round);
        return new(
            body.Id,
            body.Name,
            [
                .. round
                    .Sheets.Where(sheet => sheet != weekly && HandsUp(round, sheet, body))
                    .Select(sheet => (sheet, Last: rows.Find(row => row.SheetCode == sheet.Code)))
                    .Select(one => new SheetDuty(one.sheet, due, one.Last, one.Last is null && due < today)),
            ],
            weekly is null || !HandsUp(round, weekly, body)
                ? []
                :
                [
                    .. weeks
                        .Select(week => (week, Last: rows.Find(row => row.WeekDueOn == week.DueOn)))
                        .Select(one => new WeekDuty(one.week, one.Last, one.Last is null && one.week.DueOn < today))
                        .Reverse(),
                ]
        );
    }

    /// <summary>From the first week to the one that runs; none after the round has ended.</summary>
    private IReadOnlyList<ReportingWeek> Weeks(Round round, DateTimeOffset? end)
    {
        if (round.Weekly is not { } weekly)
        {
            return [];
        }

        var today = ChinaTime.Today(time);
        var first = ChinaTime.DateOf(round.OpenedAt);
        if (end is { } ended)
        {
            return weekly.Between(first, ChinaTime.DateOf(ended), calendar);
        }

        var weeks = weekly.Between(first, today.AddDays(DaysAhead), calendar);
        return [.. weeks.Where(week => week.From <= today)];
    }

    private static ReportingWeek Week(IReadOnlyList<ReportingWeek> weeks, DateOnly? dueOn) =>
        weeks.LastOrDefault(week => dueOn is null || week.DueOn == dueOn) ?? throw new NotFoundException();

    /// <summary>A week is counted to the end of its day, whenever it is looked at; a round to its end.</summary>
    private DateTimeOffset Until(ReportingWeek? week, DateTimeOffset? end)
    {
        var until = time.GetUtcNow();
        if (end < until)
        {
            until = end.Value;
        }

        return
            week is not null
            && ChinaTime.StartOf(week.To.AddDays(1)).AddTicks(-1).ToUniversalTime() is var weekEnds
            && weekEnds < until
            ? weekEnds
            : until;
    }
}
