using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

internal sealed class FundMapping : IEntityTypeConfiguration<Fund>, IEntityTypeConfiguration<FundEntry>
{
    public const string OneLine = "ux_funds_one_line";

    private const string Schema = "assistance";

    public void Configure(EntityTypeBuilder<Fund> builder)
    {
        // Whatever is coded above it: no budget line is overspent, and nothing is paid twice or released twice.
        builder.ToTable(
            "funds",
            Schema,
            table =>
                table.HasCheckConstraint(
                    "ck_funds_never_overspent",
                    """
                    "Reserved" >= 0 AND "Paid" >= 0 AND "Allotted" >= "Reserved" + "Paid"
                    """
                )
        );
        builder.Property(fund => fund.Id).ValueGeneratedNever();
        builder.Property(fund => fund.BodyName).HasMaxLength(100);
        builder.Property(fund => fund.Source).HasMaxLength(50);
        builder.Property(fund => fund.Use).HasMaxLength(20);
        builder.Property(fund => fund.Allotted).HasPrecision(18, 2);
        builder.Property(fund => fund.Reserved).HasPrecision(18, 2);
        builder.Property(fund => fund.Paid).HasPrecision(18, 2);
        builder.Property(fund => fund.OpenedByName).HasMaxLength(50);
        builder.Ignore(fund => fund.Kind);
        builder.Ignore(fund => fund.Left);
        builder.Ignore(fund => fund.InWords);
        builder
            .HasIndex(fund => new
            {
                fund.BodyId,
                fund.Year,
                fund.Source,
                fund.Use,
            })
            .IsUnique()
            .HasDatabaseName(OneLine);
        builder.HasIndex(fund => new { fund.OpenedAt, fund.Id });
        builder.HasOne<Body>().WithMany().HasForeignKey(fund => fund.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FundEntry> builder)
    {
        builder.ToAppendOnlyTable("fund_entries", Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Amount).HasPrecision(18, 2);
        builder.Property(entry => entry.DocumentNumber).HasMaxLength(60);
        builder.Property(entry => entry.DocumentTitle).HasMaxLength(100);
        builder.Property(entry => entry.Remark).HasMaxLength(300);
        builder.Property(entry => entry.PersonName).HasMaxLength(50);
        builder.Property(entry => entry.BodyName).HasMaxLength(100);
        builder.HasIndex(entry => new
        {
            entry.FundId,
            entry.At,
            entry.Id,
        });
        builder.HasOne<Fund>().WithMany().HasForeignKey(entry => entry.FundId).OnDelete(DeleteBehavior.Restrict);
    }
}
