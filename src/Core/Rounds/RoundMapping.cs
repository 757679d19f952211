using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

internal sealed class RoundMapping
    : IEntityTypeConfiguration<Round>,
        IEntityTypeConfiguration<RoundLine>,
        IEntityTypeConfiguration<RoundReport>
{
    internal const string OneRoundOfAName = "ux_rounds_name";
    internal const string OneReportOfASequence = "ux_reports_sequence";
    internal const int LongestName = 100;
    internal const int LongestText = 1000;

    private const string Schema = "rounds";

    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToAppendOnlyTable("rounds", Schema);
        builder.Property(round => round.Id).ValueGeneratedNever();
        builder.Property(round => round.RegionCode).HasMaxLength(6);
        builder.Property(round => round.Name).HasMaxLength(LongestName);
        builder.Property(round => round.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(round => round.BodyName).HasMaxLength(100);
        builder.Property(round => round.Documents).HasMaxLength(LongestText);
        builder.Property(round => round.KeptBy).HasMaxLength(60);
        builder.Property(round => round.OpenedByName).HasMaxLength(30);
        AsJson(builder.Property(round => round.Deadlines));
        AsJson(builder.Property(round => round.SummaryPoints));
        AsDescription(builder.Property(round => round.Sheets));
        AsDescription(builder.Property(round => round.Weekly));
        builder.HasOne<Body>().WithMany().HasForeignKey(round => round.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(round => new
            {
                round.BodyId,
                round.Year,
                round.Name,
            })
            .IsUnique()
            .HasDatabaseName(OneRoundOfAName);
    }

    public void Configure(EntityTypeBuilder<RoundLine> builder)
    {
        builder.ToAppendOnlyTable("lines", Schema);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.ArchiveNumber).HasMaxLength(30);
        builder.Property(line => line.HolderName).HasMaxLength(50);
        builder.Property(line => line.UnitName).HasMaxLength(100);
        builder.HasOne<Round>().WithMany().HasForeignKey(line => line.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Archive>().WithMany().HasForeignKey(line => line.ArchiveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(line => new { line.RoundId, line.ArchiveId }).IsUnique();
        builder.HasIndex(line => new
        {
            line.RoundId,
            line.PrimaryId,
            line.ArchiveCreatedAt,
            line.Id,
        });
    }

    public void Configure(EntityTypeBuilder<RoundReport> builder)
    {
        builder.ToAppendOnlyTable("reports", Schema);
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.BodyName).HasMaxLength(100);
        builder.Property(report => report.ToBodyName).HasMaxLength(100);
        builder.Property(report => report.ByName).HasMaxLength(30);
        builder.Property(report => report.ByTitle).HasMaxLength(30);
        builder.Property(report => report.Remark).HasMaxLength(LongestText);
        AsJson(builder.Property(report => report.Figures));
        AsJson(builder.Property(report => report.Below));
        AsJson(builder.Property(report => report.Summary));
        builder.HasOne<Round>().WithMany().HasForeignKey(report => report.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(report => report.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(report => new
            {
                report.RoundId,
                report.BodyId,
                report.Sequence,
            })
            .IsUnique()
            .HasDatabaseName(OneReportOfASequence);
    }

    /// <summary>As the plugin wrote it, in the canonical form.</summary>
    private static void AsDescription<T>(PropertyBuilder<T> property)
        where T : class? =>
        property.HasConversion(
            value => RegionJson.Write(value),
            json => RegionJson.Read<T>(json),
            new ValueComparer<T>(
                (one, other) => ReferenceEquals(one, other),
                value => value == null ? 0 : value.GetHashCode(),
                value => value
            )
        );

    /// <summary>Written once and never changed, so that comparing by reference is enough.</summary>
    private static void AsJson<T>(PropertyBuilder<T> property)
        where T : class =>
        property.HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<T>(
                (one, other) => ReferenceEquals(one, other),
                value => value.GetHashCode(),
                value => value
            )
        );
}
