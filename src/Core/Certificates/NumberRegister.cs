using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>证件登记册: every number given, spoilt ones included, in the order they were given.</summary>
public sealed class NumberRegister(IPlatformDbs dbs, TimeProvider time)
{
    /// <summary>More are not printed in one go; a year of a large city stays below.</summary>
    private const int Longest = 10_000;

    /// <param name="year">The year the numbers were given in.</param>
    public async Task<IReadOnlyList<NumberRegisterLine>> OfYearAsync(
        Actor actor,
        int year,
        CancellationToken cancellation = default
    )
    {
        var from = ChinaTime.StartOf(new DateOnly(year, 1, 1)).ToUniversalTime();
        var until = ChinaTime.StartOf(new DateOnly(year + 1, 1, 1)).ToUniversalTime();
        await using var db = dbs.Open(actor.Scope);
        return await db
            .CertificateNumbers.AsNoTracking()
            .Where(number => number.TakenAt >= from && number.TakenAt < until)
            .Join(
                db.Certificates,
                number => number.CertificateId,
                certificate => certificate.Id,
                (number, certificate) => new { number, certificate }
            )
            .OrderBy(line => line.number.Id)
            .Select(line => new NumberRegisterLine
            {
                Number = line.number.Number,
                CertificateId = line.certificate.Id,
                CertificateName = line.certificate.CertificateName,
                Kind = line.certificate.Kind,
                HolderName = line.certificate.HolderName,
                UnitName = line.certificate.UnitName,
                GivenBy = line.certificate.ClaimingBodyName,
                TakenAt = line.number.TakenAt,
                SpoiltOn = line.number.SpoiltOn,
                SpoiltBecause = line.number.SpoiltBecause,
                SealedOn = line.number.SpoiltOn == null ? line.certificate.SealedOn : null,
                IssuedOn = line.number.SpoiltOn == null ? line.certificate.IssuedOn : null,
                ValidUntil = line.number.SpoiltOn == null ? line.certificate.ValidUntil : null,
                CancelledOn = line.number.SpoiltOn == null ? line.certificate.CancelledOn : null,
                ReplacedOn = line.number.SpoiltOn == null ? line.certificate.ReplacedOn : null,
            })
            .Take(Longest)
            .ToListAsync(cancellation);
    }

    public int ThisYear => ChinaTime.Today(time).Year;
}
