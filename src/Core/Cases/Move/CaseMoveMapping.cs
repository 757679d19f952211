using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Editions;
using Platform.Storage;

namespace Platform.Cases;

internal sealed class CaseMoveMapping : IEntityTypeConfiguration<CaseMove>
{
    public const int ReasonLength = 500;

    public void Configure(EntityTypeBuilder<CaseMove> builder)
    {
        builder.ToAppendOnlyTable("moves", "cases");
        builder.Property(move => move.Id).ValueGeneratedNever();
        builder.Property(move => move.FromHash).HasMaxLength(64);
        builder.Property(move => move.ToHash).HasMaxLength(64);
        builder.Property(move => move.FromStageCode).HasMaxLength(60);
        builder.Property(move => move.FromStageName).HasMaxLength(60);
        builder.Property(move => move.ToStageCode).HasMaxLength(60);
        builder.Property(move => move.ToStageName).HasMaxLength(60);
        builder.Property(move => move.ByName).HasMaxLength(30);
        builder.Property(move => move.ByTitle).HasMaxLength(30);
        builder.Property(move => move.BodyName).HasMaxLength(100);
        builder.Property(move => move.Reason).HasMaxLength(ReasonLength);
        builder.HasIndex(move => move.CaseId);
        builder.HasOne<Edition>().WithMany().HasForeignKey(move => move.FromHash).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Edition>().WithMany().HasForeignKey(move => move.ToHash).OnDelete(DeleteBehavior.Restrict);
    }
}
