using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Inspections;

internal sealed class InspectionMapping
    : IEntityTypeConfiguration<SpotCheck>,
        IEntityTypeConfiguration<SpotCheckPopulation>,
        IEntityTypeConfiguration<SpotCheckLine>,
        IEntityTypeConfiguration<SpotCheckEntry>
{
    internal const int LongestWords = 1000;
    internal const int LongestName = 60;

    private const string Schema = "inspections";
    private const int HashDigits = 64;

    public void Configure(EntityTypeBuilder<SpotCheck> builder)
    {
        builder.ToAppendOnlyTable("spot_checks", Schema);
        builder.Property(check => check.Id).ValueGeneratedNever();
        builder.Property(check => check.Name).HasMaxLength(LongestName);
        builder.Property(check => check.BodyName).HasMaxLength(100);
        builder.Property(check => check.Clause).HasMaxLength(500);
        builder.Property(check => check.Occasion).HasMaxLength(LongestWords);
        builder.Property(check => check.Seed).HasMaxLength(HashDigits);
        builder.Property(check => check.PopulationHash).HasMaxLength(HashDigits).IsUnicode(false);
        builder.Property(check => check.DrawnByName).HasMaxLength(30);
        builder.HasOne<Body>().WithMany().HasForeignKey(check => check.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(check => new { check.DrawnAt, check.Id });
    }

    public void Configure(EntityTypeBuilder<SpotCheckPopulation> builder)
    {
        builder.ToAppendOnlyTable("spot_check_populations", Schema);
        builder.Property(population => population.Id).ValueGeneratedNever();
        builder
            .HasOne<SpotCheck>()
            .WithOne()
            .HasForeignKey<SpotCheckPopulation>(population => population.Id)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SpotCheckLine> builder)
    {
        builder.ToTable("spot_check_lines", Schema);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.ArchiveNumber).HasMaxLength(30);
        builder.Property(line => line.HolderName).HasMaxLength(50);
        builder.Property(line => line.UnitName).HasMaxLength(100);
        builder.Property(line => line.Score).HasMaxLength(HashDigits).IsUnicode(false);
        builder.Property(line => line.Status).HasConversion<string>().HasMaxLength(20);
        builder.HasOne<SpotCheck>().WithMany().HasForeignKey(line => line.CheckId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Archive>().WithMany().HasForeignKey(line => line.ArchiveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(line => new { line.CheckId, line.Rank }).IsUnique();
        builder.HasIndex(line => line.ArchiveId);
        builder.HasIndex(line => new { line.PrimaryId, line.Status });
    }

    public void Configure(EntityTypeBuilder<SpotCheckEntry> builder)
    {
        builder.ToAppendOnlyTable("spot_check_entries", Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Words).HasMaxLength(LongestWords);
        builder.Property(entry => entry.PersonName).HasMaxLength(30);
        builder.Property(entry => entry.PostTitle).HasMaxLength(30);
        builder.Property(entry => entry.BodyName).HasMaxLength(100);
        builder
            .HasOne<SpotCheckLine>()
            .WithMany()
            .HasForeignKey(entry => entry.LineId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new { entry.LineId, entry.At });
    }
}
