using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>Where the service is offered, and whose it is there.</summary>
public sealed class ActivityServices(Catalogue catalogue, RegionReach reach)
{
    public static bool IsOffered(Region region) => region.PublicServices.OfType<ActivityService>().Any();

    /// <summary>Unions work on it; a department sees none of it.</summary>
    public static bool MayRead(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <exception cref="NotFoundException">The region offers no such service.</exception>
    public ActivityService Of(string regionCode, string? serviceCode = null) =>
        catalogue
            .Find(regionCode)
            ?.PublicServices.OfType<ActivityService>()
            .FirstOrDefault(service => serviceCode is null || service.Code == serviceCode)
        ?? throw new NotFoundException();

    /// <summary>The regions in which the actor's union plans and holds activities.</summary>
    public async Task<IReadOnlyList<Region>> RunByAsync(Actor actor)
    {
        if (!MayRead(actor))
        {
            return [];
        }

        var theirs = new List<Region>();
        foreach (var region in await reach.OfAsync(actor, IsOffered))
        {
            if (await reach.IsPartyAsync(actor, region.Code, Of(region.Code).RunBy))
            {
                theirs.Add(region);
            }
        }

        return theirs;
    }
}
