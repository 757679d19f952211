using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Tells whoever petitioned where it stands. Number and query code together open this and nothing else.</summary>
public sealed class PetitionProgressDesk(IPlatformDbs dbs)
{
    /// <summary>Null when number and code do not belong together; never says which of them was wrong.</summary>
    public async Task<PetitionProgress?> FindAsync(string number, string queryCode)
    {
        await using var db = dbs.Open(Scope.Everything);
        var typedNumber = number.Trim().ToUpperInvariant();
        var typedCode = queryCode.Trim().ToUpperInvariant();
        var petition = await db
            .Petitions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Number == typedNumber && row.QueryCode == typedCode);
        return petition is null ? null : await ProgressAsync(db, petition);
    }

    private static async Task<PetitionProgress> ProgressAsync(PlatformDb db, Petition petition)
    {
        var legs = await db
            .PetitionLegs.AsNoTracking()
            .Where(leg => leg.PetitionId == petition.Id)
            .OrderBy(leg => leg.Place)
            .ToListAsync();
        var mediations = await db
            .Mediations.AsNoTracking()
            .Where(mediation => mediation.PetitionId == petition.Id)
            .ToListAsync();
        var remedies = await db.Remedies.AsNoTracking().Where(remedy => remedy.PetitionId == petition.Id).ToListAsync();
        List<PetitionProgressStep> steps =
        [
            new(petition.ReceivedOn, "受理", petition.ReceivedByBodyName),
            .. legs.Select(leg => new PetitionProgressStep(
                ChinaTime.DateOf(leg.GivenAt),
                Words(leg),
                leg.FromBodyName
            )),
            .. mediations.Select(one => new PetitionProgressStep(one.On, one.Result.InWords, one.RecordedByBody)),
            .. remedies.Select(one => new PetitionProgressStep(one.On, one.Kind.InWords, petition.LeadBodyName)),
        ];
        return new PetitionProgress
        {
            Number = petition.Number,
            Subject = petition.Subject,
            ReceivedOn = petition.ReceivedOn,
            ReceivedBy = petition.ReceivedByBodyName,
            Status = petition.Status,
            Turn = petition.WaitsForBodyName,
            AnswerBy = petition.AnswerBy,
            Steps = [.. steps.OrderBy(step => step.On)],
            Ending = petition.Ending,
            Outcome = petition.Outcome,
        };
    }

    private static string Words(PetitionLeg leg) =>
        leg.Kind is PetitionHandlingKind.Undertake ? leg.Kind.InWords : $"{leg.Kind.InWords}{leg.ToName}";
}
