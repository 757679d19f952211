using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;

namespace Platform.Assistance;

internal sealed class PaymentMapping : IEntityTypeConfiguration<PaymentList>, IEntityTypeConfiguration<PaymentLine>
{
    private const string Schema = "assistance";

    public void Configure(EntityTypeBuilder<PaymentList> builder)
    {
        builder.ToTable("payment_lists", Schema);
        builder.Property(list => list.Id).ValueGeneratedNever();
        builder.Property(list => list.Number).HasMaxLength(20);
        builder.Property(list => list.Name).HasMaxLength(60);
        builder.Property(list => list.BodyName).HasMaxLength(100);
        builder.Property(list => list.MadeByName).HasMaxLength(50);
        builder.Property(list => list.SentByName).HasMaxLength(50);
        builder.Property(list => list.Status).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(list => new { list.BodyId, list.Number }).IsUnique();
        builder.HasIndex(list => new { list.MadeAt, list.Id });
        builder.HasOne<Body>().WithMany().HasForeignKey(list => list.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PaymentLine> builder)
    {
        builder.ToTable("payment_lines", Schema);
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.ArchiveNumber).HasMaxLength(30);
        builder.Property(line => line.HolderName).HasMaxLength(50);
        builder.Property(line => line.UnitName).HasMaxLength(100);
        builder.Property(line => line.Item).HasMaxLength(100);
        builder.Property(line => line.Amount).HasPrecision(18, 2);
        builder.Property(line => line.PayeeSealed).HasMaxLength(2000);
        builder.Property(line => line.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(line => line.FailedBecause).HasMaxLength(200);
        builder.Property(line => line.RefundedBecause).HasMaxLength(200);
        builder.Property(line => line.ReceivedBy).HasMaxLength(50);
        builder.HasIndex(line => line.ListId);
        builder.HasIndex(line => line.AidId);
        builder.HasOne<PaymentList>().WithMany().HasForeignKey(line => line.ListId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Aid>().WithMany().HasForeignKey(line => line.AidId).OnDelete(DeleteBehavior.Restrict);
    }
}
