using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Editions;

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("editions", "editions");
        builder.HasKey(edition => edition.Hash);
        builder.Property(edition => edition.Hash).HasMaxLength(64);
        builder.Property(edition => edition.RegionCode).HasMaxLength(6);
        builder.Property(edition => edition.ItemCode).HasMaxLength(60);
    }
}
