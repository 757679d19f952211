using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class CategoryMappings
    : IEntityTypeConfiguration<CategoryDecision>,
        IEntityTypeConfiguration<SchemeConfirmation>,
        IEntityTypeConfiguration<SchemeRevocation>
{
    internal const string OneDecision = "ux_category_decisions_sequence";
    internal const string OneConfirmation = "ux_scheme_confirmations_sequence";
    internal const string RevokedOnce = "ux_scheme_revocations_once";

    public void Configure(EntityTypeBuilder<CategoryDecision> builder)
    {
        builder.ToAppendOnlyTable("category_decisions", "archives");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.SchemeCode).HasMaxLength(60);
        builder.Property(row => row.CategoryCode).HasMaxLength(60);
        builder.Property(row => row.CategoryName).HasMaxLength(60);
        builder.Property(row => row.Area).HasConversion<string>().HasMaxLength(10);
        builder.Property(row => row.AreaReason).HasMaxLength(500);
        builder.Property(row => row.Reason).HasMaxLength(500);
        builder.Property(row => row.DocumentNumber).HasMaxLength(60);
        builder.Property(row => row.DocumentTitle).HasMaxLength(100);
        builder.Property(row => row.Clause).HasMaxLength(60);
        builder.Property(row => row.BenchmarkCode).HasMaxLength(60);
        builder.Property(row => row.BenchmarkAmount).HasPrecision(12, 2);
        builder.Property(row => row.PersonName).HasMaxLength(30);
        builder.Property(row => row.PostTitle).HasMaxLength(30);
        builder.Property(row => row.BodyName).HasMaxLength(100);
        builder.Ignore(row => row.Assessment);
        builder.HasIndex(row => new { row.ArchiveId, row.Sequence }).IsUnique().HasDatabaseName(OneDecision);
        builder.HasIndex(row => row.CaseId);
        builder.HasOne<Archive>().WithMany().HasForeignKey(row => row.ArchiveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SchemeConfirmation> builder)
    {
        builder.ToAppendOnlyTable("scheme_confirmations", "archives");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RegionCode).HasMaxLength(6);
        builder.Property(row => row.SchemeCode).HasMaxLength(60);
        builder.Property(row => row.SchemeHash).HasMaxLength(64);
        builder.Property(row => row.DocumentNumber).HasMaxLength(60);
        builder.Property(row => row.DocumentTitle).HasMaxLength(100);
        builder.Property(row => row.Clause).HasMaxLength(60);
        builder.Property(row => row.ConfirmedBy).HasMaxLength(30);
        builder.Property(row => row.ConfirmedByBody).HasMaxLength(100);
        builder.Ignore(row => row.Document);
        builder.HasIndex(row => new { row.RegionCode, row.Sequence }).IsUnique().HasDatabaseName(OneConfirmation);
    }

    public void Configure(EntityTypeBuilder<SchemeRevocation> builder)
    {
        builder.ToAppendOnlyTable("scheme_revocations", "archives");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(500);
        builder.Property(row => row.RevokedBy).HasMaxLength(30);
        builder.Property(row => row.RevokedByBody).HasMaxLength(100);
        builder.HasIndex(row => row.ConfirmationId).IsUnique().HasDatabaseName(RevokedOnce);
        builder
            .HasOne<SchemeConfirmation>()
            .WithMany()
            .HasForeignKey(row => row.ConfirmationId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
