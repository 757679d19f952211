using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Certificates;

internal sealed class BlankClaimMapping : IEntityTypeConfiguration<BlankClaim>, IEntityTypeConfiguration<BlankClaimLine>
{
    public void Configure(EntityTypeBuilder<BlankClaim> builder)
    {
        builder.ToTable("blank_claims", "certificates");
        builder.Property(claim => claim.Id).ValueGeneratedNever();
        builder.Property(claim => claim.CertificateName).HasMaxLength(50);
        builder.Property(claim => claim.ClaimingBodyName).HasMaxLength(100);
        builder.Property(claim => claim.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(claim => claim.RequestedBy).HasMaxLength(50);
        builder.Property(claim => claim.AnsweredBy).HasMaxLength(50);
        builder.Property(claim => claim.DeclineReason).HasMaxLength(CertificateMappings.Reason);
        builder.HasIndex(claim => new
        {
            claim.CityId,
            claim.RequestedAt,
            claim.Id,
        });
        builder.HasIndex(claim => new
        {
            claim.CountyId,
            claim.RequestedAt,
            claim.Id,
        });
    }

    public void Configure(EntityTypeBuilder<BlankClaimLine> builder)
    {
        builder.ToTable("blank_claim_lines", "certificates");
        builder.HasKey(line => new { line.ClaimId, line.Position });
        builder.Property(line => line.HolderName).HasMaxLength(50);
        builder.Property(line => line.UnitName).HasMaxLength(100);
        builder.HasOne<BlankClaim>().WithMany().HasForeignKey(line => line.ClaimId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<IssuedCertificate>()
            .WithMany()
            .HasForeignKey(line => line.CertificateId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
