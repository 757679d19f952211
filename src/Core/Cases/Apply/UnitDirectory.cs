using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Finds the units a region's rules are for; see <see cref="RegionUnits"/>.</summary>
public sealed class UnitDirectory(IPlatformDbs dbs, Catalogue catalogue)
{
    public const int Most = 20;

    /// <summary>Open units whose name has these words, those that begin with them first; a few of all when nothing is typed.</summary>
    /// <param name="within">Only units in this officer's subtree; null: all, as the public finds them.</param>
    public async Task<IReadOnlyList<FoundUnit>> FindAsync(string regionCode, string typed, Actor? within = null)
    {
        await using var db = dbs.Open(Scope.Everything);
        var bodies = db.Bodies.AsNoTracking();
        var words = string.Concat(typed.Where(sign => !char.IsWhiteSpace(sign)));
        var units = Of(db, regionCode);
        return await (within is null ? units : units.Within(within.Scope))
            .Where(unit => unit.ClosedOn == null && unit.Name.Contains(words))
            .OrderBy(unit => unit.Name.StartsWith(words) ? 0 : 1)
            .ThenBy(unit => unit.Name.Length)
            .ThenBy(unit => unit.Name)
            .Take(Most)
            .Select(unit => new FoundUnit(
                unit.Id,
                unit.Name,
                bodies.Where(above => above.Id == unit.ParentId).Select(above => above.Name).First()
            ))
            .ToListAsync();
    }

    public async Task<bool> CoversAsync(string regionCode, int unitId)
    {
        await using var db = dbs.Open(Scope.Everything);
        return await Of(db, regionCode).AnyAsync(unit => unit.Id == unitId && unit.ClosedOn == null);
    }

    /// <summary>The regions by whose rules workers of the unit may apply.</summary>
    public async Task<IReadOnlyList<Region>> RegionsOfAsync(int unitId)
    {
        await using var db = dbs.Open(Scope.Everything);
        var regions = new List<Region>();
        foreach (var region in catalogue.Regions.OrderBy(region => region.Code))
        {
            if (await Of(db, region.Code).AnyAsync(unit => unit.Id == unitId && unit.ClosedOn == null))
            {
                regions.Add(region);
            }
        }

        return regions;
    }

    /// <summary>The regions by whose rules workers of some unit in the actor's subtree may apply.</summary>
    public async Task<IReadOnlyList<Region>> RegionsWithinAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        var regions = new List<Region>();
        foreach (var region in catalogue.Regions.OrderBy(region => region.Code))
        {
            if (await Of(db, region.Code).Within(actor.Scope).AnyAsync(unit => unit.ClosedOn == null))
            {
                regions.Add(region);
            }
        }

        return regions;
    }

    /// <summary>The items of the region in force on the day that the officer may begin for workers of the unit.</summary>
    public async Task<IReadOnlyList<ServiceItem>> ItemsForAsync(Actor actor, Region region, int unitId, DateOnly day)
    {
        await using var db = dbs.Open(Scope.Everything);
        var unit = await Of(db, region.Code).SingleOrDefaultAsync(one => one.Id == unitId && one.ClosedOn == null);
        return unit is null
            ? []
            :
            [
                .. region
                    .ServiceItems.Where(item => item.Renews is null)
                    .Select(item => item.Code)
                    .Distinct()
                    .Select(code => catalogue.ItemInForce(region.Code, code, day))
                    .OfType<ServiceItem>()
                    .Where(item => item.MayBeFiledBy(actor, unit)),
            ];
    }

    private static IQueryable<Body> Of(PlatformDb db, string regionCode) =>
        db.Bodies.AsNoTracking().UnitsOf(regionCode);
}
