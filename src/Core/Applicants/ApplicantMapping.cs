using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Applicants;

internal sealed class ApplicantMapping
    : IEntityTypeConfiguration<ApplicantAccount>,
        IEntityTypeConfiguration<ApplicantConsent>,
        IEntityTypeConfiguration<RecoveryCode>
{
    public const string Schema = "applicants";

    public void Configure(EntityTypeBuilder<ApplicantAccount> builder)
    {
        builder.ToTable("accounts", Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Name).HasMaxLength(30);
        builder.Property(row => row.SealedMobile).HasMaxLength(200);
        builder.Property(row => row.MobileHash).HasMaxLength(LookupHash.Length);
        builder.Property(row => row.PasswordHash).HasMaxLength(200);
        builder.Property(row => row.Stamp).HasMaxLength(32);
        builder.HasIndex(row => row.MobileHash);
    }

    public void Configure(EntityTypeBuilder<ApplicantConsent> builder)
    {
        builder.ToAppendOnlyTable("consents", Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(row => row.TextVersion).HasMaxLength(20);
        builder.HasOne<ApplicantAccount>().WithMany().HasForeignKey(row => row.AccountId);
    }

    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("recovery_codes", Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.CodeHash).HasMaxLength(LookupHash.Length);
        builder.HasIndex(row => row.CodeHash);
        builder.HasOne<ApplicantAccount>().WithMany().HasForeignKey(row => row.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(row => row.IssuedById).OnDelete(DeleteBehavior.Restrict);
    }
}
