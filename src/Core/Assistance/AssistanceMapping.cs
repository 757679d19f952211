using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Assistance;

internal sealed class AssistanceMapping
    : IEntityTypeConfiguration<AssistancePlan>,
        IEntityTypeConfiguration<AssistanceMeasure>,
        IEntityTypeConfiguration<ContactCard>,
        IEntityTypeConfiguration<Ledger>,
        IEntityTypeConfiguration<LedgerLine>
{
    public const string OneOpenPlan = "ux_plans_one_open";
    public const string OneLedger = "pk_ledgers";
    public const string OneReversal = "ux_ledger_lines_one_reversal";
    public const string OneCard = "ux_contact_cards_sequence";

    private const string Schema = "assistance";
    private const int Name = 50;
    private const int BodyName = 100;
    private const int Words = 500;

    public void Configure(EntityTypeBuilder<AssistancePlan> builder)
    {
        builder.ToTable("plans", Schema);
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.AssistingUnit).HasMaxLength(BodyName);
        builder.Property(plan => plan.OfficerName).HasMaxLength(Name);
        builder.Property(plan => plan.OfficerTitle).HasMaxLength(Name);
        builder.Property(plan => plan.OfficerTelephone).HasMaxLength(30);
        builder.Property(plan => plan.Needs).HasMaxLength(Words);
        builder.Property(plan => plan.Goal).HasMaxLength(Words);
        builder.Property(plan => plan.DrawnUpByName).HasMaxLength(Name);
        builder.Property(plan => plan.DrawnUpByBody).HasMaxLength(BodyName);
        builder.HasIndex(plan => plan.OpenForArchiveId).IsUnique().HasDatabaseName(OneOpenPlan);
        builder.HasIndex(plan => plan.ArchiveId);
        builder.HasMany(plan => plan.Measures).WithOne().HasForeignKey(measure => measure.PlanId);
        OfArchive(builder, nameof(AssistancePlan.ArchiveId));
    }

    public void Configure(EntityTypeBuilder<AssistanceMeasure> builder)
    {
        builder.ToTable("measures", Schema);
        builder.Property(measure => measure.Id).ValueGeneratedNever();
        builder.Property(measure => measure.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(measure => measure.Words).HasMaxLength(Words);
        builder.Property(measure => measure.Outcome).HasMaxLength(Words);
        builder.Property(measure => measure.DoneByName).HasMaxLength(Name);
    }

    public void Configure(EntityTypeBuilder<ContactCard> builder)
    {
        builder.ToAppendOnlyTable("contact_cards", Schema);
        builder.Property(card => card.Id).ValueGeneratedNever();
        builder.Property(card => card.Number).HasMaxLength(40);
        builder.Property(card => card.Name).HasMaxLength(BodyName);
        builder.Property(card => card.ReceivedBy).HasMaxLength(Name);
        builder.Property(card => card.Reason).HasMaxLength(Words);
        builder.Property(card => card.IssuedByName).HasMaxLength(Name);
        builder.Property(card => card.IssuedByBody).HasMaxLength(BodyName);
        builder.HasIndex(card => new { card.ArchiveId, card.Sequence }).IsUnique().HasDatabaseName(OneCard);
        builder.HasIndex(card => card.Number).IsUnique();
        OfArchive(builder, nameof(ContactCard.ArchiveId));
    }

    public void Configure(EntityTypeBuilder<Ledger> builder)
    {
        builder.ToTable("ledgers", Schema);
        builder.HasKey(ledger => ledger.ArchiveId).HasName(OneLedger);
        builder.Property(ledger => ledger.ArchiveId).ValueGeneratedNever();
        builder.Property(ledger => ledger.Name).HasMaxLength(BodyName);
        builder.Property(ledger => ledger.OpenedByName).HasMaxLength(Name);
        builder.Property(ledger => ledger.OpenedByBody).HasMaxLength(BodyName);
        OfArchive(builder, nameof(Ledger.ArchiveId));
    }

    public void Configure(EntityTypeBuilder<LedgerLine> builder)
    {
        builder.ToAppendOnlyTable("ledger_lines", Schema);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.HolderName).HasMaxLength(Name);
        builder.Property(line => line.UnitName).HasMaxLength(BodyName);
        builder.Property(line => line.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(line => line.Item).HasMaxLength(BodyName);
        builder.Property(line => line.Amount).HasPrecision(18, 2);
        builder.Property(line => line.Goods).HasMaxLength(200);
        builder.Property(line => line.FundedFrom).HasMaxLength(Name);
        builder.Property(line => line.PaidBy).HasMaxLength(Name);
        builder.Property(line => line.HandledBy).HasMaxLength(Name);
        builder.Property(line => line.ReceivedBy).HasMaxLength(Name);
        builder.Property(line => line.Remark).HasMaxLength(Words);
        builder.Property(line => line.RecordedByName).HasMaxLength(Name);
        builder.Property(line => line.RecordedByBody).HasMaxLength(BodyName);
        builder.Ignore(line => line.ItemInWords);
        builder.HasIndex(line => line.ReversesId).IsUnique().HasDatabaseName(OneReversal);
        builder.HasIndex(line => line.ArchiveId);
        builder.HasIndex(line => line.PaymentLineId);
        // One for each level a ledger may be read at, newest first.
        builder.HasIndex(line => new
        {
            line.CityId,
            line.RecordedAt,
            line.Id,
        });
        builder.HasIndex(line => new
        {
            line.CountyId,
            line.RecordedAt,
            line.Id,
        });
        builder.HasIndex(line => new
        {
            line.MiddleId,
            line.RecordedAt,
            line.Id,
        });
        builder.HasIndex(line => new
        {
            line.PrimaryId,
            line.RecordedAt,
            line.Id,
        });
        builder
            .HasOne<LedgerLine>()
            .WithMany()
            .HasForeignKey(line => line.ReversesId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Ledger>().WithMany().HasForeignKey(line => line.ArchiveId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void OfArchive<T>(EntityTypeBuilder<T> builder, string key)
        where T : class => builder.HasOne<Archive>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
