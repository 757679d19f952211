using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Archives;

internal sealed class ImpactMappings : IEntityTypeConfiguration<ImpactList>, IEntityTypeConfiguration<ImpactLine>
{
    public void Configure(EntityTypeBuilder<ImpactList> builder)
    {
        builder.ToTable("impact_lists", "archives");
        builder.Property(list => list.Id).ValueGeneratedNever();
        builder.Property(list => list.RegionCode).HasMaxLength(6);
        builder.Property(list => list.Cause).HasConversion<string>().HasMaxLength(20);
        builder.Property(list => list.Title).HasMaxLength(200);
        builder.Property(list => list.Document).HasMaxLength(300);
        builder.Property(list => list.BenchmarkCode).HasMaxLength(60);
        builder.Property(list => list.AreaCode).HasMaxLength(6);
        builder.Property(list => list.DrawnBy).HasMaxLength(30);
        builder.Property(list => list.DrawnByBody).HasMaxLength(100);
        builder.HasIndex(list => new
        {
            list.RegionCode,
            list.DrawnAt,
            list.Id,
        });
        builder.HasIndex(list => list.CauseId).IsUnique();
        builder.HasIndex(list => list.FinishedAt);
    }

    public void Configure(EntityTypeBuilder<ImpactLine> builder)
    {
        builder.ToTable("impact_lines", "archives");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.ArchiveNumber).HasMaxLength(30);
        builder.Property(line => line.HolderName).HasMaxLength(50);
        builder.Property(line => line.UnitName).HasMaxLength(100);
        builder.Property(line => line.FromCode).HasMaxLength(60);
        builder.Property(line => line.FromName).HasMaxLength(60);
        builder.Property(line => line.ToCode).HasMaxLength(60);
        builder.Property(line => line.ToName).HasMaxLength(60);
        builder.Property(line => line.Area).HasConversion<string>().HasMaxLength(10);
        builder.Property(line => line.Trouble).HasMaxLength(300);
        builder.Property(line => line.PerHead).HasPrecision(14, 2);
        builder.Property(line => line.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(line => line.Reason).HasMaxLength(500);
        builder.Property(line => line.DecidedBy).HasMaxLength(30);
        builder.Property(line => line.DecidedByBody).HasMaxLength(100);
        builder.Ignore(line => line.Assessment);
        builder.HasIndex(line => new { line.ListId, line.ArchiveId }).IsUnique();
        builder.HasIndex(line => new
        {
            line.ListId,
            line.ListedAt,
            line.Id,
        });
        builder.HasIndex(line => line.ArchiveId);
        builder.HasOne<ImpactList>().WithMany().HasForeignKey(line => line.ListId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Archive>().WithMany().HasForeignKey(line => line.ArchiveId).OnDelete(DeleteBehavior.Restrict);
    }
}
