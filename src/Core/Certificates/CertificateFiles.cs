using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>One certificate, looked at.</summary>
public sealed class CertificateFiles(IPlatformDbs dbs, IIssuingWindows windows, TimeProvider time)
{
    /// <summary>Null where it is not there for the actor.</summary>
    public async Task<CertificateDetails?> FindAsync(Actor actor, Guid id, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var certificate = await db
            .Certificates.AsNoTracking()
            .SingleOrDefaultAsync(certificate => certificate.Id == id, cancellation);
        if (certificate is null)
        {
            return null;
        }

        var reviews = await db
            .YearlyReviews.AsNoTracking()
            .Where(review => review.CertificateId == id)
            .OrderBy(review => review.Year)
            .ToListAsync(cancellation);
        var events = await db
            .CertificateEvents.AsNoTracking()
            .Where(line => line.CertificateId == id)
            .OrderByDescending(line => line.Id)
            .ToListAsync(cancellation);
        var spoilt = await db
            .CertificateNumbers.AsNoTracking()
            .Where(number => number.CertificateId == id && number.SpoiltOn != null)
            .OrderBy(number => number.Id)
            .ToListAsync(cancellation);
        var renewal = await db
            .Certificates.Where(other => other.ReplacesId == id)
            .Select(other => (Guid?)other.Id)
            .SingleOrDefaultAsync(cancellation);

        var today = ChinaTime.Today(time);
        var set = await windows.OfAsync(certificate.RegionCode, cancellation);
        var life = certificate.Life(reviews);
        var missed = life.MissedReview(today, set);
        var blanksFrom = await db
            .Bodies.Where(body => body.Id == certificate.BlanksFromId)
            .Select(body => body.Name)
            .SingleAsync(cancellation);
        return new CertificateDetails(
            certificate,
            life.On(today, set),
            missed,
            missed ?? DueReview(life, today),
            ReviewPeriod.Around(today, set),
            NextSteps.Of(certificate, life, actor, today, set, blanksFrom, renewal is not null),
            reviews,
            events,
            spoilt,
            renewal
        );
    }

    private static int? DueReview(CertificateLife life, DateOnly today) =>
        life.LastDueYear(today.Year) is { } due && !life.Reviews.Any(review => review.Year >= due) ? due : null;
}
