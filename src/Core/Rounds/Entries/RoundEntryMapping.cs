using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;

namespace Platform.Rounds;

internal sealed class RoundEntryMapping : IEntityTypeConfiguration<RoundEntry>
{
    public void Configure(EntityTypeBuilder<RoundEntry> builder)
    {
        builder.ToTable("entries", "rounds");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.SheetCode).HasMaxLength(60);
        builder.Property(entry => entry.EnteredByName).HasMaxLength(30);
        builder.Property(entry => entry.StruckOutByName).HasMaxLength(30);
        builder
            .Property(entry => entry.Values)
            .HasConversion(
                values => JsonSerializer.Serialize(values, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyDictionary<string, string>>(
                    (one, other) => ReferenceEquals(one, other),
                    values => values.GetHashCode(),
                    values => values
                )
            );
        builder.HasOne<Round>().WithMany().HasForeignKey(entry => entry.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(entry => entry.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new
        {
            entry.RoundId,
            entry.BodyId,
            entry.SheetCode,
        });
    }
}
