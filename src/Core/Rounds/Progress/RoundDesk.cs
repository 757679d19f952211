using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Shows rounds, union by union. Each reader sees their own subtree, their own day and the next one up.</summary>
public sealed class RoundDesk(IPlatformDbs dbs, TimeProvider time)
{
    private const int MostRounds = 100;

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<RoundRow>> ListAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        var visible = await RoundView.VisibleAsync(db, actor);
        var rounds = await visible.OrderByDescending(round => round.OpenedAt).Take(MostRounds).ToListAsync();
        var own = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == actor.BodyId);
        var today = ChinaTime.Today(time);
        var rows = new List<RoundRow>();
        foreach (var round in rounds)
        {
            var duty = await RoundView.DutyOfAsync(db, round, own);
            var report = (await RoundView.ReportsAsync(db, round, [own.Id])).FirstOrDefault();
            rows.Add(new(round, duty, report, report is null && IsOf(round, own) && duty.DueOn < today));
        }

        return rows;
    }

    /// <summary>Rounds that run and that the actor's union has not reported on, with its day first.</summary>
    public async Task<IReadOnlyList<RoundRow>> OwedAsync(Actor actor)
    {
        if (!actor.WorksOnCases || actor.BodyKind is BodyKind.Department)
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        var own = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == actor.BodyId);
        var owed = new List<RoundRow>();
        foreach (
            var row in (await ListAsync(actor)).Where(row =>
                row.Report is null && row.Duty.DueOn is not null && IsOf(row.Round, own)
            )
        )
        {
            if (await RoundView.EndAsync(db, row.Round) is null)
            {
                owed.Add(row);
            }
        }

        return [.. owed.OrderBy(row => row.Duty.DueOn)];
    }

    /// <param name="unionId">A union below the actor's; null for their own.</param>
    /// <exception cref="NotFoundException">There is no such round or union, or the actor must not know of it.</exception>
    public async Task<RoundSheet> ViewAsync(Actor actor, Guid roundId, int? unionId = null)
    {
        await using var db = dbs.Open(actor.Scope);
        var (round, union) = await FindAsync(db, actor, roundId, unionId);
        var end = await RoundView.EndAsync(db, round);
        var figures = await FigureReader.ReadAsync(db, round, RoundView.UnitsOf(db, union), end ?? time.GetUtcNow());
        int?[] above = [union.ProvinceId, union.CityId, union.CountyId, union.MiddleId];
        var path = await db
            .Bodies.Within(actor.Scope)
            .Where(body => above.Contains(body.Id))
            .Select(body => new BodyLine(body.Id, body.Name, body.Kind, null, null, null, null, 0))
            .ToListAsync();
        return new RoundSheet(
            round,
            union,
            [.. path.OrderBy(line => line.Kind)],
            await RoundView.DutyOfAsync(db, round, union),
            figures.Sum(),
            round.Kind is RoundKind.Survey
                ? await SurveyFigureReader.StagesAsync(db, round, RoundView.UnitsOf(db, union), end ?? time.GetUtcNow())
                : [],
            await ChangesAsync(db, round, union, end),
            await BelowAsync(db, round, union, figures),
            await RoundView.ReportsAsync(db, round, [union.Id]),
            end,
            ChinaTime.Today(time),
            MayReport: union.Id == actor.BodyId && IsOf(round, union) && union.ParentId is not null
        );
    }

    /// <summary>The archives of one unit, oldest first.</summary>
    /// <exception cref="NotFoundException">There is no such round or unit, or the actor must not know of it.</exception>
    public async Task<KeysetPage<LineStanding, Guid>> LinesAsync(
        Actor actor,
        Guid roundId,
        int unionId,
        LineState? state = null,
        KeysetPosition<Guid>? after = null,
        int pageSize = 50
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var (round, union) = await FindAsync(db, actor, roundId, unionId);
        var until = await RoundView.EndAsync(db, round) ?? time.GetUtcNow();
        var units = RoundView.UnitsOf(db, union);
        var lines = Standings.Of(db, round, until).Where(one => units.Contains(one.Line.PrimaryId));
        if (state is { } wanted)
        {
            lines = lines.Where(one => one.State == wanted);
        }

        return await lines
            .OldestFirst(one => one.Line.ArchiveCreatedAt, one => one.Line.Id, after)
            .ToPageAsync(pageSize, one => new KeysetPosition<Guid>(one.Line.ArchiveCreatedAt, one.Line.Id));
    }

    private async Task<IReadOnlyList<ReportedChanges>> ChangesAsync(
        PlatformDb db,
        Round round,
        Body union,
        DateTimeOffset? end
    )
    {
        if (round.Kind is not RoundKind.Survey)
        {
            return [];
        }

        var units = await RoundView.UnitsOf(db, union).ToListAsync();
        var counts = await db.CountChangesAsync(
            round.RegionCode,
            ChinaTime.DateOf(round.OpenedAt),
            ChinaTime.DateOf(end ?? time.GetUtcNow())
        );
        return
        [
            .. counts
                .Where(count => units.Contains(count.UnitId))
                .GroupBy(count => count.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => new ReportedChanges(
                    kind.Key,
                    kind.Sum(count => count.Reported),
                    kind.Sum(count => count.Waiting)
                )),
        ];
    }

    internal static async Task<(Round Round, Body Union)> FindAsync(
        PlatformDb db,
        Actor actor,
        Guid roundId,
        int? unionId
    )
    {
        var visible = await RoundView.VisibleAsync(db, actor);
        var round = await visible.SingleOrDefaultAsync(row => row.Id == roundId);
        var union = await db
            .Bodies.Within(actor.Scope)
            .AsNoTracking()
            .SingleOrDefaultAsync(body => body.Id == (unionId ?? actor.BodyId));
        return round is null || union is null || union.Kind is BodyKind.Department
            ? throw new NotFoundException()
            : (round, union);
    }

    /// <summary>The body belongs to the area: it opened the round, or stands below the union that did.</summary>
    internal static bool IsOf(Round round, Body body) =>
        body.Id == round.BodyId
        || body.ProvinceId == round.BodyId
        || body.CityId == round.BodyId
        || body.CountyId == round.BodyId
        || body.MiddleId == round.BodyId;

    internal async Task<IReadOnlyList<UnionProgress>> BelowAsync(
        PlatformDb db,
        Round round,
        Body union,
        IReadOnlyList<UnitFigures> figures
    )
    {
        var below = await db
            .Bodies.AsNoTracking()
            .Where(body => body.ParentId == union.Id && body.ClosedOn == null && body.Kind != BodyKind.Department)
            .ToListAsync();
        var reports = await RoundView.ReportsAsync(db, round, [.. below.Select(body => body.Id)]);
        var today = ChinaTime.Today(time);
        var area = await RoundView.AreaCodeAsync(db, union);
        return
        [
            .. below
                .Select(body =>
                {
                    var due = IsOf(round, body)
                        ? RoundDuties.DeadlineOf(round, body, body.DivisionCode ?? area)?.On
                        : null;
                    var report = reports.FirstOrDefault(one => one.BodyId == body.Id);
                    return new UnionProgress(
                        body.Id,
                        body.Name,
                        body.Kind is not BodyKind.Primary,
                        figures.Where(unit => Stands(unit, body)).Sum(),
                        due,
                        report,
                        report is null && due < today
                    );
                })
                .OrderByDescending(one => one.IsOverdue)
                .ThenByDescending(one => one.Figures.ToDo)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
        ];
    }

    private static bool Stands(UnitFigures unit, Body body) =>
        body.Kind switch
        {
            BodyKind.Primary => unit.PrimaryId == body.Id,
            BodyKind.County => unit.CountyId == body.Id,
            BodyKind.City => unit.CityId == body.Id,
            _ => unit.MiddleId == body.Id,
        };
}
