using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Which regions' rules reach into an actor's part of the tree; see <see cref="RegionUnits"/>.</summary>
public sealed class RegionReach(IPlatformDbs dbs, Catalogue catalogue)
{
    /// <summary>The regions of that kind whose rules are for some open unit of the actor's scope, by code.</summary>
    /// <param name="which">Asked first: only what it wants is looked up.</param>
    public async Task<IReadOnlyList<Region>> OfAsync(Actor actor, Func<Region, bool> which)
    {
        var wanted = catalogue.Regions.Where(which).OrderBy(region => region.Code, StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        await using var db = dbs.Open(Scope.Everything);
        var reached = new List<Region>();
        foreach (var region in wanted)
        {
            var units = db.Bodies.UnitsOf(region.Code).Within(actor.Scope);
            if (await units.AnyAsync(unit => unit.ClosedOn == null))
            {
                reached.Add(region);
            }
        }

        return reached;
    }

    /// <summary>Whether the actor's body is that party for some open unit of the region.</summary>
    public async Task<bool> IsPartyAsync(Actor actor, string regionCode, Party party)
    {
        await using var db = dbs.Open(Scope.Everything);
        return await db
            .Bodies.UnitsOf(regionCode)
            .Within(actor.Scope)
            .Where(unit => unit.ClosedOn == null)
            .WithParty(party, actor.BodyId)
            .AnyAsync();
    }
}
