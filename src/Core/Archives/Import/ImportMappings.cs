using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Editions;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class ImportMappings : IEntityTypeConfiguration<ArchiveImport>, IEntityTypeConfiguration<ImportFinding>
{
    internal const int LongestMessage = 300;
    internal const int LongestShown = 60;

    public void Configure(EntityTypeBuilder<ArchiveImport> builder)
    {
        builder.ToTable("imports", "archives");
        builder.Property(import => import.Id).ValueGeneratedNever();
        builder.Property(import => import.RegionCode).HasMaxLength(6);
        builder.Property(import => import.EditionHash).HasMaxLength(64);
        builder.Property(import => import.ItemName).HasMaxLength(100);
        builder.Property(import => import.BodyName).HasMaxLength(100);
        builder.Property(import => import.FileName).HasMaxLength(200);
        builder.Property(import => import.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(import => import.UploadedBy).HasMaxLength(30);
        builder.Property(import => import.ConfirmedBy).HasMaxLength(30);
        builder.Property(import => import.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(import => import.Trouble).HasMaxLength(LongestMessage);
        builder.HasIndex(import => new
        {
            import.BodyId,
            import.UploadedAt,
            import.Id,
        });
        builder.HasIndex(import => import.State);
        builder.HasOne<Body>().WithMany().HasForeignKey(import => import.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(import => import.FileId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Edition>()
            .WithMany()
            .HasForeignKey(import => import.EditionHash)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportFinding> builder)
    {
        builder.ToTable("import_findings", "archives");
        builder.Property(finding => finding.Sheet).HasMaxLength(31);
        builder.Property(finding => finding.Heading).HasMaxLength(100);
        builder.Property(finding => finding.Trouble).HasConversion<string>().HasMaxLength(30);
        builder.Property(finding => finding.Shown).HasMaxLength(LongestShown);
        builder.Property(finding => finding.Message).HasMaxLength(LongestMessage);
        builder.Ignore(finding => finding.IsNotice);
        builder.HasIndex(finding => new { finding.ImportId, finding.Sequence }).IsUnique();
        builder
            .HasOne<ArchiveImport>()
            .WithMany()
            .HasForeignKey(finding => finding.ImportId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
