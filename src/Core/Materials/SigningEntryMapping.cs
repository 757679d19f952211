using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Materials;

internal sealed class SigningEntryMapping : IEntityTypeConfiguration<SigningEntry>
{
    public void Configure(EntityTypeBuilder<SigningEntry> builder)
    {
        builder.ToTable("signings", "materials");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.MaterialCode).HasMaxLength(60);
        builder.Property(entry => entry.Name).HasMaxLength(30);
        builder.Property(entry => entry.Mark).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.RecordedByName).HasMaxLength(30);
        builder.HasIndex(entry => entry.DossierId);
    }
}
