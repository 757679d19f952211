using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Materials;

internal sealed class CorrectionNoticeMapping : IEntityTypeConfiguration<CorrectionNotice>
{
    public void Configure(EntityTypeBuilder<CorrectionNotice> builder)
    {
        builder.ToTable("correction_notices", "materials");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.StageCode).HasMaxLength(60);
        builder.Property(notice => notice.Name).HasMaxLength(60);
        builder.Property(notice => notice.Consequence).HasMaxLength(300);
        builder.Property(notice => notice.IssuedByName).HasMaxLength(30);
        builder.Property(notice => notice.BodyName).HasMaxLength(100);
        builder
            .Property(notice => notice.Items)
            .HasConversion(
                items => JsonSerializer.Serialize(items, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<CorrectionItem>>(json, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<CorrectionItem>>((a, b) => a!.SequenceEqual(b!), list => list.Count)
            );
        builder.HasIndex(notice => notice.DossierId);
    }
}
