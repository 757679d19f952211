using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Regions;

namespace Platform.Certificates;

internal sealed class IssuedCertificateMapping : IEntityTypeConfiguration<IssuedCertificate>
{
    internal const string OneRenewal = "ux_certificates_one_renewal";

    public void Configure(EntityTypeBuilder<IssuedCertificate> builder)
    {
        builder.ToTable("certificates", "certificates");
        builder.Property(certificate => certificate.Id).ValueGeneratedNever();
        builder.Property(certificate => certificate.RegionCode).HasMaxLength(6);
        builder
            .Property(certificate => certificate.Terms)
            .HasConversion(terms => RegionJson.Write(terms), json => RegionJson.Read<CertificateTerms>(json));
        builder.Property(certificate => certificate.CertificateName).HasMaxLength(50);
        builder.Property(certificate => certificate.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(certificate => certificate.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(certificate => certificate.CancelledFrom).HasConversion<string>().HasMaxLength(20);
        builder.Property(certificate => certificate.HolderName).HasMaxLength(50);
        builder.Property(certificate => certificate.UnitName).HasMaxLength(100);
        builder.Property(certificate => certificate.ClaimingBodyName).HasMaxLength(100);
        builder.Property(certificate => certificate.SealingBodyName).HasMaxLength(100);
        builder.Property(certificate => certificate.Number).HasMaxLength(Numbering.MaxLength);
        builder
            .Property(certificate => certificate.VerificationCode)
            .HasMaxLength(VerificationCode.Length)
            .IsUnicode(false);
        builder.Property(certificate => certificate.NumberedBy).HasMaxLength(50);
        builder.Property(certificate => certificate.SealedBy).HasMaxLength(50);
        builder.Property(certificate => certificate.IssuedBy).HasMaxLength(50);
        builder.Property(certificate => certificate.IssueReason).HasMaxLength(CertificateMappings.Reason);
        builder.Property(certificate => certificate.CancelReason).HasMaxLength(CertificateMappings.Reason);
        builder.Property(certificate => certificate.CancelNotice).HasMaxLength(CertificateMappings.Notice);
        builder.Ignore(certificate => certificate.Clause);
        builder.HasIndex(certificate => certificate.CaseId).IsUnique();
        builder.HasIndex(certificate => certificate.ReplacesId).IsUnique().HasDatabaseName(OneRenewal);
        builder.HasIndex(certificate => certificate.ClaimId);
        builder.HasIndex(certificate => certificate.HolderName);
        builder.HasIndex(certificate => certificate.Number);
        // One for each level a list may be read at, newest first, without the status: a list of any status walks it.
        builder.HasIndex(certificate => new
        {
            certificate.CityId,
            certificate.CreatedAt,
            certificate.Id,
        });
        builder.HasIndex(certificate => new
        {
            certificate.CountyId,
            certificate.CreatedAt,
            certificate.Id,
        });
        builder.HasIndex(certificate => new
        {
            certificate.MiddleId,
            certificate.CreatedAt,
            certificate.Id,
        });
        builder.HasIndex(certificate => new
        {
            certificate.PrimaryId,
            certificate.CreatedAt,
            certificate.Id,
        });
        builder
            .HasOne<Archive>()
            .WithMany()
            .HasForeignKey(certificate => certificate.ArchiveId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IssuedCertificate>()
            .WithMany()
            .HasForeignKey(certificate => certificate.ReplacesId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
