using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

internal sealed class HouseholdChangeMapping : IEntityTypeConfiguration<HouseholdChange>
{
    internal const int WordsLength = 1000;
    internal const int ReasonLength = 500;

    private static readonly string[] Levels =
    [
        nameof(Scoped.ProvinceId),
        nameof(Scoped.CityId),
        nameof(Scoped.CountyId),
        nameof(Scoped.MiddleId),
        nameof(Scoped.PrimaryId),
        nameof(Scoped.DepartmentId),
    ];

    public void Configure(EntityTypeBuilder<HouseholdChange> builder)
    {
        builder.ToTable("household_changes", "archives");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.RegionCode).HasMaxLength(6);
        builder.Property(change => change.RuleCode).HasMaxLength(60);
        builder.Property(change => change.RuleName).HasMaxLength(30);
        builder.Property(change => change.Kind).HasConversion<string>().HasMaxLength(20);
        builder
            .Property(change => change.Suggests)
            .HasMaxLength(100)
            .HasConversion(
                follows => string.Join(' ', follows),
                kept =>
                    kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(word => Enum.Parse<ChangeFollow>(word))
                        .ToList(),
                new ValueComparer<IReadOnlyList<ChangeFollow>>((a, b) => a!.SequenceEqual(b!), follows => follows.Count)
            );
        builder.Property(change => change.ArchiveNumber).HasMaxLength(30);
        builder.Property(change => change.PersonName).HasMaxLength(50);
        builder.Property(change => change.UnitName).HasMaxLength(100);
        builder.Property(change => change.Words).HasMaxLength(WordsLength);
        builder.Property(change => change.ReportedByName).HasMaxLength(50);
        builder.Property(change => change.ReportedByBody).HasMaxLength(100);
        builder.Property(change => change.Follow).HasConversion<string>().HasMaxLength(20);
        builder.Property(change => change.Reason).HasMaxLength(ReasonLength);
        builder.Property(change => change.SettledByName).HasMaxLength(50);
        builder.Property(change => change.SettledByBody).HasMaxLength(100);
        builder.HasIndex(change => change.ArchiveId);
        builder.HasIndex(change => new { change.WaitsForBodyId, change.ReportedAt });
        // One for each level a list may be read at, newest first.
        foreach (var level in Levels)
        {
            builder
                .HasIndex(level, nameof(HouseholdChange.ReportedAt), nameof(HouseholdChange.Id))
                .IsDescending(false, true, true);
        }

        builder
            .HasOne<Archive>()
            .WithMany()
            .HasForeignKey(change => change.ArchiveId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
