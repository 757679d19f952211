using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>What stands beside a certificate: its numbers, history, reviews and paper.</summary>
internal sealed class CertificateMappings
    : IEntityTypeConfiguration<CertificateNumber>,
        IEntityTypeConfiguration<CertificateEvent>,
        IEntityTypeConfiguration<YearlyReview>,
        IEntityTypeConfiguration<IssuedPaper>
{
    internal const int Reason = 500;
    internal const int Notice = 2000;
    internal const string NumberOnce = "ux_numbers_once";
    internal const string OneReviewAYear = "ux_reviews_one_a_year";

    public void Configure(EntityTypeBuilder<CertificateNumber> builder)
    {
        builder.ToTable("numbers", "certificates");
        builder.Property(number => number.Number).HasMaxLength(Numbering.MaxLength);
        builder.Property(number => number.VerificationCode).HasMaxLength(VerificationCode.Length).IsUnicode(false);
        builder.Property(number => number.SpoiltBecause).HasMaxLength(Reason);
        builder.Property(number => number.SpoiltBy).HasMaxLength(50);
        builder.HasIndex(number => new { number.RegisterId, number.Number }).IsUnique().HasDatabaseName(NumberOnce);
        builder.HasIndex(number => number.VerificationCode).IsUnique();
        builder.HasIndex(number => new { number.GivenById, number.Id });
        BelongsToCertificate(builder, nameof(CertificateNumber.CertificateId));
    }

    public void Configure(EntityTypeBuilder<CertificateEvent> builder)
    {
        builder.ToAppendOnlyTable("events", "certificates");
        builder.Property(line => line.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(line => line.Detail).HasMaxLength(200);
        builder.Property(line => line.Reason).HasMaxLength(Notice);
        builder.Property(line => line.ByName).HasMaxLength(50);
        builder.Property(line => line.ByTitle).HasMaxLength(50);
        builder.Property(line => line.BodyName).HasMaxLength(100);
        BelongsToCertificate(builder, nameof(CertificateEvent.CertificateId));
    }

    public void Configure(EntityTypeBuilder<YearlyReview> builder)
    {
        builder.ToTable("reviews", "certificates");
        builder.Property(review => review.Reason).HasMaxLength(Reason);
        builder.Property(review => review.ByName).HasMaxLength(50);
        builder.Property(review => review.ByTitle).HasMaxLength(50);
        builder.Property(review => review.BodyName).HasMaxLength(100);
        builder.Ignore(review => review.Counts);
        builder.Ignore(review => review.Made);
        builder
            .HasIndex(review => new { review.CertificateId, review.Year })
            .IsUnique()
            .HasDatabaseName(OneReviewAYear);
        BelongsToCertificate(builder, nameof(YearlyReview.CertificateId));
    }

    public void Configure(EntityTypeBuilder<IssuedPaper> builder)
    {
        builder.ToAppendOnlyTable("papers", "certificates");
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        BelongsToCertificate(builder, nameof(IssuedPaper.Id));
    }

    private static void BelongsToCertificate<T>(EntityTypeBuilder<T> builder, string key)
        where T : class =>
        builder.HasOne<IssuedCertificate>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
