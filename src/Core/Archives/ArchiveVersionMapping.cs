using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Editions;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class ArchiveVersionMapping : IEntityTypeConfiguration<ArchiveVersion>
{
    public void Configure(EntityTypeBuilder<ArchiveVersion> builder)
    {
        builder.ToAppendOnlyTable("versions", "archives");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Reason).HasConversion<string>().HasMaxLength(20);
        builder.Property(version => version.Remark).HasMaxLength(500);
        builder.Property(version => version.UnitName).HasMaxLength(100);
        builder.Property(version => version.EditionHash).HasMaxLength(64);
        builder.Property(version => version.ByName).HasMaxLength(30);
        builder.Property(version => version.BodyName).HasMaxLength(100);
        builder.HasIndex(version => new { version.ArchiveId, version.Sequence }).IsUnique();
        builder.HasIndex(version => version.CaseId);
        builder.HasIndex(version => version.PrimaryId);
        builder
            .HasOne<Archive>()
            .WithMany()
            .HasForeignKey(version => version.ArchiveId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Edition>()
            .WithMany()
            .HasForeignKey(version => version.EditionHash)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
