using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>The public check: whoever has the paper has the code, and learns what the paper is worth, not whose it is.</summary>
public sealed class CertificateVerifier(IPlatformDbs dbs, IIssuingWindows windows, TimeProvider time)
{
    /// <summary>Null where there is no such code.</summary>
    public async Task<Verification?> VerifyAsync(string? typed, CancellationToken cancellation = default)
    {
        if (VerificationCode.Read(typed) is not { } code)
        {
            return null;
        }

        // The code is a secret of its own: it names one row, whoever asks.
        await using var db = dbs.Open(Scope.Everything);
        var number = await db
            .CertificateNumbers.AsNoTracking()
            .SingleOrDefaultAsync(number => number.VerificationCode == code, cancellation);
        if (number is null)
        {
            return null;
        }

        var certificate = await db
            .Certificates.AsNoTracking()
            .SingleAsync(certificate => certificate.Id == number.CertificateId, cancellation);
        var reviews = await db
            .YearlyReviews.AsNoTracking()
            .Where(review => review.CertificateId == certificate.Id)
            .ToListAsync(cancellation);
        var set = await windows.OfAsync(certificate.RegionCode, cancellation);
        var isSpoilt = number.SpoiltOn is not null;
        var life = certificate.Life(reviews) with { NumberIsSpoilt = isSpoilt };
        return new Verification(
            code,
            life.On(ChinaTime.Today(time), set),
            certificate.CertificateName,
            certificate.SealingBodyName,
            Masked(number.Number),
            isSpoilt ? null : certificate.ValidFrom,
            isSpoilt ? null : certificate.ValidUntil,
            ChinaTime.Now(time)
        );
    }

    /// <summary>Enough to compare with the paper, not enough to look a person up in a list of numbers.</summary>
    private static string Masked(string number)
    {
        const int shown = 3;
        return number.Length <= shown
            ? number
            : string.Concat(new string('*', number.Length - shown), number.AsSpan(number.Length - shown));
    }
}
