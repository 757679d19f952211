using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Approvals;

internal sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToAppendOnlyTable("decisions", "approvals");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.StageCode).HasMaxLength(60);
        builder.Property(decision => decision.StageName).HasMaxLength(60);
        builder.Property(decision => decision.Duty).HasConversion<string>().HasMaxLength(20);
        builder.Property(decision => decision.Outcome).HasConversion<string>().HasMaxLength(30);
        builder.Property(decision => decision.PersonName).HasMaxLength(30);
        builder.Property(decision => decision.PostTitle).HasMaxLength(30);
        builder.Property(decision => decision.BodyName).HasMaxLength(100);
        builder.Property(decision => decision.Reason).HasMaxLength(1000);
        builder.HasIndex(decision => new { decision.RunId, decision.Sequence }).IsUnique();
        builder.HasIndex(decision => decision.AccountId);
    }
}
