using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

internal sealed class ExitMapping
    : IEntityTypeConfiguration<Exit>,
        IEntityTypeConfiguration<ExitRecord>,
        IEntityTypeConfiguration<ExitProof>
{
    internal const int CauseLength = 100;
    internal const int WordsLength = 1000;

    /// <summary>The unique index that keeps an archive to one open exit.</summary>
    internal const string OneOpenExit = "ux_exits_one_open";

    private const string Schema = "exits";

    private static readonly string[] Levels =
    [
        nameof(Scoped.ProvinceId),
        nameof(Scoped.CityId),
        nameof(Scoped.CountyId),
        nameof(Scoped.MiddleId),
        nameof(Scoped.PrimaryId),
        nameof(Scoped.DepartmentId),
    ];

    public void Configure(EntityTypeBuilder<Exit> builder)
    {
        builder.ToTable("exits", Schema);
        builder.Property(exit => exit.Id).ValueGeneratedNever();
        builder.Property(exit => exit.RegionCode).HasMaxLength(6);
        builder.Property(exit => exit.ArchiveNumber).HasMaxLength(30);
        builder.Property(exit => exit.HolderName).HasMaxLength(50);
        builder.Property(exit => exit.UnitName).HasMaxLength(100);
        builder
            .Property(exit => exit.Terms)
            .HasConversion(terms => RegionJson.Write(terms), json => RegionJson.Read<ExitTerms>(json));
        builder.Property(exit => exit.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(exit => exit.KindName).HasMaxLength(30);
        builder.Property(exit => exit.Cause).HasMaxLength(CauseLength);
        builder.Property(exit => exit.Words).HasMaxLength(WordsLength);
        builder.Property(exit => exit.Origin).HasConversion<string>().HasMaxLength(20);
        builder.Property(exit => exit.AskedBy).HasMaxLength(50);
        builder.Property(exit => exit.ProposedByName).HasMaxLength(50);
        builder.Property(exit => exit.ProposingBodyName).HasMaxLength(100);
        builder.Property(exit => exit.DecidingBodyName).HasMaxLength(100);
        builder.Property(exit => exit.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(exit => exit.Step).HasConversion<string>().HasMaxLength(20);
        builder.Property(exit => exit.NoticeBasis).HasMaxLength(500);
        builder.Property(exit => exit.DecidedByName).HasMaxLength(50);
        builder.Property(exit => exit.Follows).HasMaxLength(WordsLength);
        builder.Property(exit => exit.Remedies).HasMaxLength(WordsLength);
        builder.HasIndex(exit => exit.OpenArchiveId).IsUnique().HasDatabaseName(OneOpenExit);
        builder.HasIndex(exit => exit.ArchiveId);
        builder.HasIndex(exit => new { exit.WaitsForBodyId, exit.CreatedAt });
        // One for each level a list may be read at, newest first, without the status: a list of any status walks it.
        foreach (var level in Levels)
        {
            builder.HasIndex(level, nameof(Exit.CreatedAt), nameof(Exit.Id)).IsDescending(false, true, true);
        }

        builder.HasOne<Archive>().WithMany().HasForeignKey(exit => exit.ArchiveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExitRecord> builder)
    {
        builder.ToAppendOnlyTable("records", Schema);
        builder.Property(record => record.Id).ValueGeneratedNever();
        builder.Property(record => record.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(record => record.Manner).HasConversion<string>().HasMaxLength(20);
        builder.Property(record => record.With).HasMaxLength(50);
        builder.Property(record => record.Words).HasMaxLength(WordsLength);
        builder.Property(record => record.ByName).HasMaxLength(50);
        builder.Property(record => record.ByTitle).HasMaxLength(50);
        builder.Property(record => record.BodyName).HasMaxLength(100);
        builder.HasOne<Exit>().WithMany().HasForeignKey(record => record.ExitId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExitProof> builder)
    {
        builder.ToTable("proofs", Schema);
        builder.Property(proof => proof.Id).ValueGeneratedNever();
        builder.Property(proof => proof.FileName).HasMaxLength(200);
        builder.Property(proof => proof.Shows).HasMaxLength(CauseLength);
        builder.Property(proof => proof.ByName).HasMaxLength(50);
        builder.HasOne<Exit>().WithMany().HasForeignKey(proof => proof.ExitId).OnDelete(DeleteBehavior.Restrict);
    }
}
