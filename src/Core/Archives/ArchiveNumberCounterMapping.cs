using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Archives;

internal sealed class ArchiveNumberCounterMapping : IEntityTypeConfiguration<ArchiveNumberCounter>
{
    public void Configure(EntityTypeBuilder<ArchiveNumberCounter> builder)
    {
        builder.ToTable("number_counters", "archives");
        builder.HasKey(counter => new { counter.AreaCode, counter.Year });
        builder.Property(counter => counter.AreaCode).HasMaxLength(6);
    }
}
