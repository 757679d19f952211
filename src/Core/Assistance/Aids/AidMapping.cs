using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Assistance;

internal sealed class AidMapping : IEntityTypeConfiguration<Aid>, IEntityTypeConfiguration<AidEvent>
{
    private const string Schema = "assistance";
    private const int Name = 50;
    private const int BodyName = 100;
    private const int Words = 500;

    public void Configure(EntityTypeBuilder<Aid> builder)
    {
        builder.ToTable("aids", Schema);
        builder.Property(aid => aid.Id).ValueGeneratedNever();
        builder.Property(aid => aid.ArchiveNumber).HasMaxLength(30);
        builder.Property(aid => aid.HolderName).HasMaxLength(Name);
        builder.Property(aid => aid.UnitName).HasMaxLength(BodyName);
        builder.Property(aid => aid.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(aid => aid.Item).HasMaxLength(BodyName);
        builder.Property(aid => aid.Amount).HasPrecision(18, 2);
        builder.Property(aid => aid.Basis).HasMaxLength(Words);
        builder.Property(aid => aid.CeilingReason).HasMaxLength(Words);
        builder.Property(aid => aid.AccountSealed).HasMaxLength(2000);
        builder.Property(aid => aid.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(aid => aid.ProposedByName).HasMaxLength(Name);
        builder.Property(aid => aid.ProposedByBody).HasMaxLength(BodyName);
        builder.Property(aid => aid.FundSource).HasMaxLength(Name);
        builder.Property(aid => aid.ApprovedByName).HasMaxLength(Name);
        builder.Ignore(aid => aid.Assessment);
        builder.HasIndex(aid => new { aid.ArchiveId, aid.Kind });
        builder.HasIndex(aid => aid.BatchId);
        builder.HasIndex(aid => new { aid.ApprovedByBodyId, aid.Status });
        // One for each level a list may be read at, newest first.
        builder.HasIndex(aid => new
        {
            aid.CityId,
            aid.ProposedAt,
            aid.Id,
        });
        builder.HasIndex(aid => new
        {
            aid.CountyId,
            aid.ProposedAt,
            aid.Id,
        });
        builder.HasIndex(aid => new
        {
            aid.MiddleId,
            aid.ProposedAt,
            aid.Id,
        });
        builder.HasIndex(aid => new
        {
            aid.PrimaryId,
            aid.ProposedAt,
            aid.Id,
        });
        builder.HasOne<Archive>().WithMany().HasForeignKey(aid => aid.ArchiveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Fund>().WithMany().HasForeignKey(aid => aid.FundId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AidEvent> builder)
    {
        builder.ToAppendOnlyTable("aid_events", Schema);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(row => row.Words).HasMaxLength(1000);
        builder.Property(row => row.PersonName).HasMaxLength(Name);
        builder.Property(row => row.PostTitle).HasMaxLength(Name);
        builder.Property(row => row.BodyName).HasMaxLength(BodyName);
        builder.HasIndex(row => new { row.AidId, row.At });
        builder.HasOne<Aid>().WithMany().HasForeignKey(row => row.AidId).OnDelete(DeleteBehavior.Restrict);
    }
}
