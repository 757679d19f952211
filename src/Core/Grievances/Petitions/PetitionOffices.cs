using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Which bodies take petitions, by what each region's document says of who does.</summary>
public sealed class PetitionOffices(IPlatformDbs dbs, Catalogue catalogue)
{
    /// <summary>Of a division code, the province's and the city's digits.</summary>
    private const int ProvinceDigits = 2;
    private const int CityDigits = 4;

    /// <summary>Petitions are worked on in unions; a department is none.</summary>
    public static bool IsConcerned(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <summary>The regions whose petitions the actor's body takes; empty where it only works on what it is given.</summary>
    public async Task<IReadOnlyList<PetitionOffice>> OfAsync(Actor actor)
    {
        if (!IsConcerned(actor))
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        var body = await db.Bodies.AsNoTracking().SingleAsync(one => one.Id == actor.BodyId);
        var codes = await db
            .Bodies.Where(one => one.Id == body.Id || one.Id == body.CountyId || one.Id == body.CityId)
            .Where(one => one.DivisionCode != null)
            .Select(one => one.DivisionCode!)
            .ToListAsync();
        return
        [
            .. from region in catalogue.Regions.OrderBy(region => region.Code)
            where codes.Exists(code => Concerns(code, body.Kind, region.Code))
            from service in region.PublicServices.OfType<PetitionService>()
            where KindsOf(service.HandledBy).Contains(body.Kind)
            select new PetitionOffice(region, service),
        ];
    }

    /// <summary>The service a petition came in by; null where the region no longer has it.</summary>
    internal PetitionService? ServiceOf(string regionCode, string serviceCode) =>
        catalogue
            .Find(regionCode)
            ?.PublicServices.OfType<PetitionService>()
            .FirstOrDefault(service => service.Code == serviceCode);

    /// <summary>A county's document speaks for its city and its province too, where it names them.</summary>
    private static bool Concerns(string code, BodyKind kind, string regionCode) =>
        code == regionCode
        || (kind is BodyKind.City && code == Padded(regionCode, CityDigits))
        || (kind is BodyKind.Province && code == Padded(regionCode, ProvinceDigits));

    private static string Padded(string code, int digits) => code[..digits].PadRight(code.Length, '0');

    private static BodyKind[] KindsOf(Party party) =>
        party switch
        {
            Party.Employer or Party.PrimaryUnion => [BodyKind.Primary],
            Party.SectorUnion => [BodyKind.Sector],
            Party.TownshipUnion => [BodyKind.Township],
            Party.CountyAssistanceCentre or Party.CountyUnion => [BodyKind.County],
            Party.CountyOrCityUnion => [BodyKind.County, BodyKind.City],
            Party.CityAssistanceCentre or Party.CityUnion => [BodyKind.City],
            Party.ProvinceUnion => [BodyKind.Province],
            Party.SuperiorUnion =>
            [
                BodyKind.Sector,
                BodyKind.Township,
                BodyKind.County,
                BodyKind.City,
                BodyKind.Province,
            ],
            _ => [],
        };
}
