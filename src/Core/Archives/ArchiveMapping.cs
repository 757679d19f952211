using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class ArchiveMapping : IEntityTypeConfiguration<Archive>
{
    public void Configure(EntityTypeBuilder<Archive> builder)
    {
        builder.ToTable("archives", "archives");
        builder.Property(archive => archive.Id).ValueGeneratedNever();
        builder.Property(archive => archive.Number).HasMaxLength(30);
        builder.Property(archive => archive.RegionCode).HasMaxLength(6);
        builder.Property(archive => archive.AreaCode).HasMaxLength(6);
        builder.Property(archive => archive.HolderName).HasMaxLength(50);
        builder.Property(archive => archive.HolderIdSealed).HasMaxLength(200).IsUnicode(false);
        builder.Property(archive => archive.HolderIdHash).HasMaxLength(LookupHash.Length).IsFixedLength();
        builder.Property(archive => archive.UnitName).HasMaxLength(100);
        builder.Property(archive => archive.HardshipCause).HasMaxLength(60);
        builder.PrimitiveCollection(archive => archive.Marks).ElementType().HasMaxLength(60);
        builder.Property(archive => archive.CategoryCode).HasMaxLength(60);
        builder.Property(archive => archive.CategoryName).HasMaxLength(60);
        builder.Property(archive => archive.ExitKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(archive => archive.ClosedBecause).HasMaxLength(500);
        builder.Property(archive => archive.Status).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(archive => archive.OpenedByCaseId).IsUnique();
        builder.HasIndex(archive => archive.Number).IsUnique();
        builder.HasIndex(archive => archive.HolderIdHash);
        builder.HasIndex(archive => archive.PreviousArchiveId);
        builder.HasIndex(archive => archive.ImportId);
        builder
            .HasOne<ArchiveImport>()
            .WithMany()
            .HasForeignKey(archive => archive.ImportId)
            .OnDelete(DeleteBehavior.Restrict);
        // One for each level a list may be read at, newest first, without the status: a list of any status walks it.
        builder.HasIndex(archive => new
        {
            archive.ProvinceId,
            archive.CreatedAt,
            archive.Id,
        });
        builder.HasIndex(archive => new
        {
            archive.CityId,
            archive.CreatedAt,
            archive.Id,
        });
        builder.HasIndex(archive => new
        {
            archive.CountyId,
            archive.CreatedAt,
            archive.Id,
        });
        builder.HasIndex(archive => new
        {
            archive.MiddleId,
            archive.CreatedAt,
            archive.Id,
        });
        builder.HasIndex(archive => new
        {
            archive.PrimaryId,
            archive.CreatedAt,
            archive.Id,
        });
        builder.HasIndex(archive => new
        {
            archive.DepartmentId,
            archive.CreatedAt,
            archive.Id,
        });
    }
}
