using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Shows impact lists. A reader sees the lines of their own part of the tree, and lists that have such lines.</summary>
public sealed class ImpactDesk(IPlatformDbs dbs, SchemeRegister schemes, TimeProvider time)
{
    public static bool MayRead(Actor actor) => actor.WorksOnCases || actor.Role is Role.Auditor;

    /// <summary>Whose work the lines are: the county's, and the city's for the units directly under it.</summary>
    public static bool IsConcerned(Actor actor) =>
        CategoryDesk.MayDecide(actor) && actor.BodyKind is not BodyKind.Province;

    /// <summary>Lists with lines that the actor's union decides on and may decide on now, newest first.</summary>
    public async Task<IReadOnlyList<ImpactDuty>> DutiesAsync(Actor actor)
    {
        if (!IsConcerned(actor))
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        var open = await db
            .ImpactLines.Where(line => line.State == ImpactState.Open)
            .GroupBy(line => line.ListId)
            .Select(group => new
            {
                ListId = group.Key,
                All = group.Count(),
                Direct = group.Count(line => line.CountyId == null),
            })
            .ToListAsync();
        var ids = open.ConvertAll(one => one.ListId);
        var today = ChinaTime.Today(time);
        var lists = await db
            .ImpactLists.AsNoTracking()
            .Where(list => ids.Contains(list.Id) && list.WithdrawnAt == null && list.Day <= today)
            .OrderByDescending(list => list.DrawnAt)
            .ToListAsync();
        return
        [
            .. lists
                .Join(open, list => list.Id, one => one.ListId, (list, one) => (list, one))
                .Select(pair =>
                    actor.BodyKind is BodyKind.County
                        ? new ImpactDuty(pair.list, pair.one.All, 0)
                        : new ImpactDuty(pair.list, pair.one.Direct, pair.one.All - pair.one.Direct)
                ),
        ];
    }

    /// <summary>Newest first.</summary>
    public async Task<KeysetPage<ImpactList, Guid>> ListsAsync(Actor actor, KeysetPosition<Guid>? after, int size)
    {
        EnsureReader(actor);
        await using var db = dbs.Open(actor.Scope);
        return await (await VisibleAsync(db, actor))
            .AsNoTracking()
            .NewestFirst(list => list.DrawnAt, list => list.Id, after)
            .ToPageAsync(size, list => new KeysetPosition<Guid>(list.DrawnAt, list.Id));
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<ImpactView> ViewAsync(Actor actor, Guid listId, ImpactFilter filter)
    {
        EnsureReader(actor);
        await using var db = dbs.Open(actor.Scope);
        var list = await FindAsync(db, actor, listId);
        var lines = filter.On(db.ImpactLines.Where(line => line.ListId == listId));
        var changes = await lines
            .GroupBy(line => new
            {
                line.FromName,
                line.ToName,
                IsTrouble = line.Trouble != null,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync();
        var byUnit =
            filter is { DirectUnits: true } or { CountyId: not null }
            || actor.BodyKind is not (BodyKind.Province or BodyKind.City);
        var unions = await (byUnit ? UnitsAsync(lines) : CountiesAsync(db, lines));
        var basis = await schemes.BasisAsync(db, list.RegionCode, ChinaTime.Today(time));
        return new(
            list,
            [
                .. changes
                    .Select(one => new ImpactChange(one.Key.FromName, one.Key.ToName, one.Key.IsTrouble, one.Count))
                    .OrderByDescending(change => change.Count),
            ],
            [.. unions.OrderByDescending(union => union.Count)],
            byUnit,
            unions.Sum(union => union.Count),
            unions.Sum(union => union.Open),
            CategoryDesk.MayDecide(actor) && list.WithdrawnAt is null && list.Day <= ChinaTime.Today(time),
            basis?.Scheme.IsProposed ?? true
        );
    }

    /// <summary>In the order they were found.</summary>
    public async Task<KeysetPage<ImpactLine, Guid>> LinesAsync(
        Actor actor,
        Guid listId,
        ImpactFilter filter,
        KeysetPosition<Guid>? after,
        int size
    )
    {
        EnsureReader(actor);
        await using var db = dbs.Open(actor.Scope);
        await FindAsync(db, actor, listId);
        return await PageAsync(db, listId, filter, after, size);
    }

    internal static async Task<ImpactList> FindAsync(PlatformDb db, Actor actor, Guid listId) =>
        await (await VisibleAsync(db, actor)).AsNoTracking().SingleOrDefaultAsync(list => list.Id == listId)
        ?? throw new NotFoundException();

    private static Task<KeysetPage<ImpactLine, Guid>> PageAsync(
        PlatformDb db,
        Guid listId,
        ImpactFilter filter,
        KeysetPosition<Guid>? after,
        int size
    ) =>
        filter
            .On(db.ImpactLines.AsNoTracking().Where(line => line.ListId == listId))
            .OldestFirst(line => line.ListedAt, line => line.Id, after)
            .ToPageAsync(size, line => new KeysetPosition<Guid>(line.ListedAt, line.Id));

    /// <summary>Those with lines of the reader's, and those of regions whose union stands in the reader's subtree.</summary>
    private static async Task<IQueryable<ImpactList>> VisibleAsync(PlatformDb db, Actor actor)
    {
        var regions = await db
            .Bodies.Within(actor.Scope)
            .Where(body => body.DivisionCode != null)
            .Select(body => body.DivisionCode!)
            .ToListAsync();
        var lines = db.ImpactLines;
        return db.ImpactLists.Where(list =>
            regions.Contains(list.RegionCode) || lines.Any(line => line.ListId == list.Id)
        );
    }

    private static async Task<List<ImpactCount>> UnitsAsync(IQueryable<ImpactLine> lines) =>
        await lines
            .GroupBy(line => new { line.PrimaryId, line.UnitName })
            .Select(group => new ImpactCount(
                group.Key.PrimaryId,
                group.Key.UnitName,
                group.Count(),
                group.Count(line => line.State == ImpactState.Open)
            ))
            .ToListAsync();

    private static async Task<List<ImpactCount>> CountiesAsync(PlatformDb db, IQueryable<ImpactLine> lines)
    {
        var counts = await lines
            .GroupBy(line => line.CountyId)
            .Select(group => new
            {
                CountyId = group.Key,
                Count = group.Count(),
                Open = group.Count(line => line.State == ImpactState.Open),
            })
            .ToListAsync();
        var ids = counts.ConvertAll(one => one.CountyId);
        var names = await db
            .Bodies.Where(body => ids.Contains(body.Id))
            .ToDictionaryAsync(body => body.Id, body => body.Name);
        return counts.ConvertAll(one => new ImpactCount(
            one.CountyId,
            one.CountyId is { } id ? names[id] : "市直单位",
            one.Count,
            one.Open
        ));
    }

    private static void EnsureReader(Actor actor)
    {
        if (!MayRead(actor))
        {
            throw new NotFoundException();
        }
    }
}
