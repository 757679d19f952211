using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>Where the service is offered, and whose it is there.</summary>
public sealed class EmploymentServices(Catalogue catalogue, RegionReach reach)
{
    public static bool IsOffered(Region region) => region.PublicServices.OfType<EmploymentService>().Any();

    /// <summary>Unions work on it; a department sees none of it.</summary>
    public static bool MayRead(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <exception cref="NotFoundException">The region offers no such service.</exception>
    public EmploymentService Of(string regionCode) =>
        catalogue.Find(regionCode)?.PublicServices.OfType<EmploymentService>().FirstOrDefault()
        ?? throw new NotFoundException();

    /// <summary>The regions for which the actor's union reports openings.</summary>
    public Task<IReadOnlyList<Region>> ReportedByAsync(Actor actor) => WhereAsync(actor, service => service.ReportedBy);

    /// <summary>The regions in which the actor's union runs the service.</summary>
    public Task<IReadOnlyList<Region>> RunByAsync(Actor actor) => WhereAsync(actor, service => service.RunBy);

    private async Task<IReadOnlyList<Region>> WhereAsync(Actor actor, Func<EmploymentService, Party> party)
    {
        if (!MayRead(actor))
        {
            return [];
        }

        var theirs = new List<Region>();
        foreach (var region in await reach.OfAsync(actor, IsOffered))
        {
            if (await reach.IsPartyAsync(actor, region.Code, party(Of(region.Code))))
            {
                theirs.Add(region);
            }
        }

        return theirs;
    }
}
