using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Organizations;

internal sealed class SanctionMapping
    : IEntityTypeConfiguration<ImposedSanction>,
        IEntityTypeConfiguration<SanctionLifting>
{
    internal const string OneLifting = "ux_sanction_liftings_one";

    private const string Schema = "organizations";

    public void Configure(EntityTypeBuilder<ImposedSanction> builder)
    {
        builder.ToAppendOnlyTable("sanctions", Schema);
        builder.Property(sanction => sanction.Id).ValueGeneratedNever();
        builder.Property(sanction => sanction.RegionCode).HasMaxLength(6);
        builder.Property(sanction => sanction.Code).HasMaxLength(60);
        builder.Property(sanction => sanction.Name).HasMaxLength(30);
        builder.Property(sanction => sanction.Clause).HasMaxLength(500);
        builder.Property(sanction => sanction.UnitName).HasMaxLength(100);
        builder.Property(sanction => sanction.PersonHash).HasMaxLength(LookupHash.Length).IsFixedLength();
        builder.Property(sanction => sanction.SealedPerson).HasMaxLength(400).IsUnicode(false);
        builder.Property(sanction => sanction.Findings).HasMaxLength(SanctionRules.LongestText);
        builder.Property(sanction => sanction.DocumentTitle).HasMaxLength(100);
        builder.Property(sanction => sanction.DocumentNumber).HasMaxLength(60);
        builder.Property(sanction => sanction.DecidedByBody).HasMaxLength(100);
        builder.Property(sanction => sanction.RecordedByName).HasMaxLength(30);
        builder.Property(sanction => sanction.RecordedByTitle).HasMaxLength(30);
        builder.HasOne<Body>().WithMany().HasForeignKey(row => row.DecidedByBodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(row => row.PrimaryId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(sanction => sanction.Lifting)
            .WithOne()
            .HasForeignKey<SanctionLifting>(lifting => lifting.SanctionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(sanction => sanction.PersonHash);
        builder.HasIndex(sanction => new { sanction.RecordedAt, sanction.Id });
    }

    public void Configure(EntityTypeBuilder<SanctionLifting> builder)
    {
        builder.ToAppendOnlyTable("sanction_liftings", Schema);
        builder.Property(lifting => lifting.Id).ValueGeneratedNever();
        builder.Property(lifting => lifting.Reason).HasMaxLength(SanctionRules.LongestText);
        builder.Property(lifting => lifting.ByBody).HasMaxLength(100);
        builder.Property(lifting => lifting.ByName).HasMaxLength(30);
        builder.HasIndex(lifting => lifting.SanctionId).IsUnique().HasDatabaseName(OneLifting);
    }
}
