using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Benchmarks;

internal sealed class BenchmarkMappings
    : IEntityTypeConfiguration<EnteredBenchmark>,
        IEntityTypeConfiguration<BenchmarkRevocation>
{
    internal const string OneAtATime = "ux_benchmarks_sequence";
    internal const string RevokedOnce = "ux_benchmark_revocations_once";

    public void Configure(EntityTypeBuilder<EnteredBenchmark> builder)
    {
        builder.ToAppendOnlyTable("entered", "benchmarks");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RegionCode).HasMaxLength(6);
        builder.Property(row => row.BenchmarkCode).HasMaxLength(60);
        builder.Property(row => row.AreaCode).HasMaxLength(6);
        builder.Property(row => row.Amount).HasPrecision(12, 2);
        builder.Property(row => row.DocumentNumber).HasMaxLength(60);
        builder.Property(row => row.DocumentTitle).HasMaxLength(100);
        builder.Property(row => row.Clause).HasMaxLength(60);
        builder.Property(row => row.EnteredBy).HasMaxLength(30);
        builder.Property(row => row.EnteredByBody).HasMaxLength(100);
        builder.Ignore(row => row.Document);
        builder
            .HasIndex(row => new
            {
                row.RegionCode,
                row.BenchmarkCode,
                row.AreaCode,
                row.Sequence,
            })
            .IsUnique()
            .HasDatabaseName(OneAtATime);
    }

    public void Configure(EntityTypeBuilder<BenchmarkRevocation> builder)
    {
        builder.ToAppendOnlyTable("revocations", "benchmarks");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(500);
        builder.Property(row => row.RevokedBy).HasMaxLength(30);
        builder.Property(row => row.RevokedByBody).HasMaxLength(100);
        builder.HasIndex(row => row.BenchmarkId).IsUnique().HasDatabaseName(RevokedOnce);
        builder
            .HasOne<EnteredBenchmark>()
            .WithMany()
            .HasForeignKey(row => row.BenchmarkId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
