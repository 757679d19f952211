using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// Which unions take complaints, and by whose rules: those of counties and cities a region's documents are for. Where they
/// name the county's or the city's, only that.
/// </summary>
public sealed class ComplaintOffices(IPlatformDbs dbs, Catalogue catalogue)
{
    /// <summary>A division code's first four digits are the city's.</summary>
    private const int CityDigits = 4;

    /// <summary>In the order of their regions; what the public may complain to.</summary>
    public async Task<IReadOnlyList<ComplaintOffice>> AllAsync()
    {
        await using var db = dbs.Open(Scope.Everything);
        var bodies = await db
            .Bodies.AsNoTracking()
            .Where(body =>
                (body.Kind == BodyKind.County || body.Kind == BodyKind.City)
                && body.DivisionCode != null
                && body.ClosedOn == null
            )
            .OrderBy(body => body.DivisionCode)
            .ToListAsync();
        return [.. bodies.Select(OfficeOf).OfType<ComplaintOffice>()];
    }

    /// <summary>Null where the actor's union takes no complaints, or the actor does not work on cases.</summary>
    public async Task<ComplaintOffice?> OfAsync(Actor actor)
    {
        if (!actor.WorksOnCases || actor.BodyKind is not (BodyKind.County or BodyKind.City))
        {
            return null;
        }

        await using var db = dbs.Open(actor.Scope);
        return OfficeOf(await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == actor.BodyId));
    }

    internal ComplaintOffice? OfficeOf(Body body) =>
        body is { Kind: BodyKind.County or BodyKind.City, DivisionCode: { } code, ClosedOn: null }
        && (catalogue.Find(code) ?? catalogue.Find(code[..CityDigits].PadRight(code.Length, '0'))) is { } region
        && Takes(region.Complaints, body.Kind)
            ? new(body.Id, body.Name, region, region.Complaints)
            : null;

    private static bool Takes(ComplaintRules? rules, BodyKind kind) =>
        rules?.HandledBy switch
        {
            Party.CountyUnion or Party.CountyAssistanceCentre => kind is BodyKind.County,
            Party.CityUnion or Party.CityAssistanceCentre => kind is BodyKind.City,
            _ => true,
        };
}
