using Platform.Benchmarks;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;

namespace Platform.Comparisons;

/// <summary>Lays two regions side by side for the provincial office, with what was entered and set there by the day.</summary>
public sealed class ComparisonDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    BenchmarkRegister benchmarks,
    LocalSettings settings
)
{
    public static bool MayCompare(Actor actor) => actor.BodyKind is BodyKind.Province;

    /// <summary>One side as it stands on the day.</summary>
    /// <exception cref="NotFoundException">Not the provincial office, or no such region or item on that day.</exception>
    public async Task<ComparisonSide> SideAsync(Actor actor, string regionCode, string itemCode, DateOnly day)
    {
        if (
            !MayCompare(actor)
            || catalogue.Find(regionCode) is not { } region
            || catalogue.ItemInForce(regionCode, itemCode, day) is not { } item
        )
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        return new(
            region,
            item,
            await benchmarks.AllAsync(db, regionCode),
            await settings.SwitchedOnAsync(region, day)
        );
    }
}
