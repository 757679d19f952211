using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Who sees a round, and what a union of it owes.</summary>
internal static class RoundView
{
    /// <summary>Rounds of the actor's own union, of those above it and of those below.</summary>
    public static async Task<IQueryable<Round>> VisibleAsync(PlatformDb db, Actor actor)
    {
        if (!actor.WorksOnCases || actor.BodyKind is BodyKind.Department)
        {
            throw new NotFoundException();
        }

        var own = await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == actor.BodyId);
        int?[] above = [own.ProvinceId, own.CityId, own.CountyId, own.MiddleId];
        var below = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        return db.Rounds.AsNoTracking().Where(round => above.Contains(round.BodyId) || below.Contains(round.BodyId));
    }

    public static async Task<RoundDuty> DutyOfAsync(PlatformDb db, Round round, Body body)
    {
        var area = await AreaCodeAsync(db, body);
        var deadline = RoundDuties.DeadlineOf(round, body, area);
        var to = RoundDuties.AddresseeOf(round, body, area) is { } id
            ? await db.Bodies.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
            : null;
        var next = to is null ? null : RoundDuties.DeadlineOf(round, to, await AreaCodeAsync(db, to));
        return new(deadline?.On, to?.Id, to?.Name, deadline?.Brings, deadline?.Clause, next?.On);
    }

    /// <summary>The first report of the union that opened it ends a round.</summary>
    public static Task<DateTimeOffset?> EndAsync(PlatformDb db, Round round) =>
        db
            .RoundReports.Where(report => report.RoundId == round.Id && report.BodyId == round.BodyId)
            .OrderBy(report => report.Sequence)
            .Select(report => (DateTimeOffset?)report.ReportedAt)
            .FirstOrDefaultAsync();

    public static Task<List<RoundReport>> ReportsAsync(PlatformDb db, Round round, IReadOnlyList<int> bodies) =>
        db
            .RoundReports.AsNoTracking()
            .Where(report => report.RoundId == round.Id && bodies.Contains(report.BodyId))
            .OrderByDescending(report => report.Sequence)
            .ToListAsync();

    /// <summary>The units of a union's subtree, itself where it is one.</summary>
    public static IQueryable<int> UnitsOf(PlatformDb db, Body union) =>
        db.Bodies.Within(union.Scope).Where(body => body.Kind == BodyKind.Primary).Select(body => body.Id);

    /// <summary>Division code of the county a body is or belongs to; of its city where no county stands between (市直).</summary>
    public static async Task<string?> AreaCodeAsync(PlatformDb db, Body body) =>
        body.Kind is BodyKind.County or BodyKind.City ? body.DivisionCode
        : (body.CountyId ?? body.CityId) is { } above
            ? await db.Bodies.Where(row => row.Id == above).Select(row => row.DivisionCode).SingleAsync()
        : null;
}
