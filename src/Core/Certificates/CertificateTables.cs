using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Certificates;

public static class CertificateTables
{
    extension(PlatformDb db)
    {
        public DbSet<IssuedCertificate> Certificates => db.Set<IssuedCertificate>();

        public DbSet<BlankClaim> BlankClaims => db.Set<BlankClaim>();

        // Not scoped by themselves: whoever reads them comes from a certificate or a claim that is.
        internal DbSet<BlankClaimLine> BlankClaimLines => db.Set<BlankClaimLine>();

        internal DbSet<CertificateNumber> CertificateNumbers => db.Set<CertificateNumber>();

        internal DbSet<CertificateEvent> CertificateEvents => db.Set<CertificateEvent>();

        internal DbSet<YearlyReview> YearlyReviews => db.Set<YearlyReview>();

        internal DbSet<IssuedPaper> IssuedPapers => db.Set<IssuedPaper>();
    }
}
