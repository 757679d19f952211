using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Shows a petition to whoever may see it; see <see cref="PetitionSight"/>.</summary>
public sealed class PetitionDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    PetitionOffices offices,
    PetitionerVault vault,
    RemedyDesk remedies,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <exception cref="NotFoundException">There is none, or the actor's body must not know of it.</exception>
    public async Task<PetitionSheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var petition = await FindAsync(db, actor, id);
        return new PetitionSheet
        {
            Actor = actor,
            Petition = petition,
            RegionName = catalogue.Find(petition.RegionCode)?.Name ?? petition.RegionCode,
            Service = offices.ServiceOf(petition.RegionCode, petition.ServiceCode),
            Petitioner = vault.PetitionerOf(petition)?.Masked,
            Content = vault.ContentOf(petition),
            Legs = await db
                .PetitionLegs.AsNoTracking()
                .Where(leg => leg.PetitionId == id)
                .OrderBy(leg => leg.Place)
                .ToListAsync(),
            Urgings = await db
                .PetitionUrgings.AsNoTracking()
                .Where(urging => urging.PetitionId == id)
                .OrderBy(urging => urging.At)
                .ToListAsync(),
            Mediations = await db
                .Mediations.AsNoTracking()
                .Where(mediation => mediation.PetitionId == id)
                .OrderBy(mediation => mediation.RecordedAt)
                .ToListAsync(),
            Remedies = await db
                .Remedies.AsNoTracking()
                .Where(remedy => remedy.PetitionId == id)
                .OrderBy(remedy => remedy.BegunAt)
                .ToListAsync(),
            Papers = await db
                .PetitionPapers.AsNoTracking()
                .Where(paper => paper.PetitionId == id)
                .OrderBy(paper => paper.Id)
                .ToListAsync(),
            Entries = await db
                .PetitionEntries.AsNoTracking()
                .Where(entry => entry.PetitionId == id)
                .OrderBy(entry => entry.At)
                .ThenBy(entry => entry.Id)
                .ToListAsync(),
            SamePerson = await PetitionReceiptDesk.EarlierAsync(db, petition.IdHash, petition.TelephoneHash, id),
            MergedInto = await db
                .Petitions.Where(into => into.Id == petition.MergedIntoId)
                .Select(into => into.Number)
                .SingleOrDefaultAsync(),
            ArchiveNumber = await remedies.ArchiveOfAsync(db, petition),
            StandsAbove = await db.Bodies.AnyAsync(body =>
                body.Id == petition.WaitsForBodyId && body.ParentId == actor.BodyId
            ),
            Today = ChinaTime.Today(time),
        };
    }

    /// <summary>Who petitioned, in full; that it was shown is put on record.</summary>
    /// <exception cref="NotFoundException">An anonymous petition, or none the actor may know of.</exception>
    public async Task<Petitioner> RevealAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var petition = await FindAsync(db, actor, id);
        var petitioner = vault.PetitionerOf(petition) ?? throw new NotFoundException();
        trail.Record(db, actor.InTrail, PetitionAudit.Revealed, FilesOfPetitions.Owner, id, new { petition.Number });
        await db.SaveChangesAsync();
        return petitioner;
    }

    /// <summary>Unions a petition can be given to, by words of their name: those below the actor's own, or any of the province.</summary>
    public async Task<IReadOnlyList<FoundBody>> FindBodiesAsync(Actor actor, string words, bool below)
    {
        await using var db = dbs.Open(actor.Scope);
        var bodies = db.Bodies.AsNoTracking();
        var own = await bodies.SingleAsync(body => body.Id == actor.BodyId);
        var province = own.ProvinceId ?? own.Id;
        var within = below
            ? bodies.Below(own)
            : bodies.Where(body => body.Id == province || body.ProvinceId == province);
        var typed = words.Trim();
        return await within
            .Where(body =>
                body.Id != own.Id
                && body.Kind != BodyKind.Department
                && body.ClosedOn == null
                && body.Name.Contains(typed)
            )
            .OrderBy(body => body.Kind == BodyKind.Primary ? 1 : 0)
            .ThenBy(body => body.Name)
            .Take(PetitionLists.Depth)
            .Select(body => new FoundBody(body.Id, body.Name))
            .ToListAsync();
    }

    private static async Task<Petition> FindAsync(PlatformDb db, Actor actor, Guid id) =>
        (
            PetitionOffices.IsConcerned(actor)
                ? await db.PetitionsInSight.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
                : null
        ) ?? throw new NotFoundException();
}
