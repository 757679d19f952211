using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Storage;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("files", "files");
        builder.Property(file => file.Id).ValueGeneratedNever();
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Property(file => file.ContentType).HasMaxLength(100);
        builder.Property(file => file.OriginalName).HasMaxLength(FileName.Longest);
        builder.Property(file => file.OwnerKind).HasMaxLength(40);
        builder.Property(file => file.OwnerId).HasMaxLength(64);
        builder.HasIndex(file => new { file.OwnerKind, file.OwnerId });
        builder.HasIndex(file => file.Sha256);
    }
}
