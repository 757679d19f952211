using Platform.Organizations;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>Which bodies take petitions, by what each region's document says of who does.</summary>
public sealed class PetitionOffices(RegionReach reach, Catalogue catalogue)
{
    /// <summary>Petitions are worked on in unions; a department is none.</summary>
    public static bool IsConcerned(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <summary>The regions whose petitions the actor's body takes; empty where it only works on what it is given.</summary>
    public async Task<IReadOnlyList<PetitionOffice>> OfAsync(Actor actor)
    {
        if (!IsConcerned(actor))
        {
            return [];
        }

        var offices = new List<PetitionOffice>();
        foreach (var region in await reach.OfAsync(actor, HasPetitions))
        {
            foreach (var service in region.PublicServices.OfType<PetitionService>())
            {
                if (await reach.IsPartyAsync(actor, region.Code, service.HandledBy))
                {
                    offices.Add(new PetitionOffice(region, service));
                }
            }
        }

        return offices;
    }

    public static bool HasPetitions(Region region) => region.PublicServices.OfType<PetitionService>().Any();

    /// <summary>The service a petition came in by; null where the region no longer has it.</summary>
    public PetitionService? ServiceOf(string regionCode, string serviceCode) =>
        catalogue
            .Find(regionCode)
            ?.PublicServices.OfType<PetitionService>()
            .FirstOrDefault(service => service.Code == serviceCode);
}
