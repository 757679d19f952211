using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>Certificates on paper: as they would be rendered now, and from issue on as they were.</summary>
public sealed class CertificatePapers(
    IPlatformDbs dbs,
    ArchiveRegister archives,
    ICertificateRenderer renderer,
    TimeProvider time
)
{
    /// <summary>The certificates' HTML in the order asked for; those out of sight are left out.</summary>
    public async Task<IReadOnlyList<CertificatePrint>> PrintAsync(
        Actor actor,
        IReadOnlyList<Guid> ids,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var certificates = await db
            .Certificates.AsNoTracking()
            .Where(certificate => ids.Contains(certificate.Id))
            .ToDictionaryAsync(certificate => certificate.Id, cancellation);
        var kept = await db
            .IssuedPapers.Where(paper => certificates.Keys.Contains(paper.Id))
            .ToDictionaryAsync(paper => paper.Id, paper => paper.Html, cancellation);
        var prints = new List<CertificatePrint>();
        foreach (var certificate in ids.Where(certificates.ContainsKey).Select(id => certificates[id]))
        {
            if (!kept.TryGetValue(certificate.Id, out var html))
            {
                var archive = await db.Archives.SingleAsync(
                    archive => archive.Id == certificate.ArchiveId,
                    cancellation
                );
                html = await RenderAsync(db, certificate, archive, cancellation);
            }

            prints.Add(new CertificatePrint(certificate.Id, html, certificate.Terms.Certificate.Paper));
        }

        return prints;
    }

    internal async Task KeepAsync(
        PlatformDb db,
        IssuedCertificate certificate,
        Archive archive,
        CancellationToken cancellation
    ) =>
        db.IssuedPapers.Add(
            new IssuedPaper
            {
                Id = certificate.Id,
                Html = await RenderAsync(db, certificate, archive, cancellation),
                RenderedAt = time.GetUtcNow(),
            }
        );

    private async Task<string> RenderAsync(
        PlatformDb db,
        IssuedCertificate certificate,
        Archive archive,
        CancellationToken cancellation
    )
    {
        var reviews = await db
            .YearlyReviews.AsNoTracking()
            .Where(review => review.CertificateId == certificate.Id)
            .OrderBy(review => review.Year)
            .ToListAsync(cancellation);
        var idNumber = archives.HolderIdNumber(archive);
        var model = new CertificateModel(
            certificate.Number ?? "",
            certificate.HolderName,
            SexOf(idNumber),
            idNumber,
            certificate.UnitName,
            certificate.SealedOn,
            certificate.IssuedOn,
            certificate.ValidUntil,
            [
                .. reviews
                    .Where(review => review.Counts)
                    .Select(review => new CertificateReview(review.Year, review.On, review.BodyName)),
            ],
            QrCode: ""
        );
        return await renderer.RenderAsync(
            certificate.RegionCode,
            certificate.Terms.Certificate,
            model,
            certificate.VerificationCode,
            cancellation
        );
    }

    /// <summary>GB 11643: the 17th digit is odd for a man.</summary>
    private static string SexOf(string idNumber) => (idNumber[16] - '0') % 2 == 1 ? "男" : "女";
}
