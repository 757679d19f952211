using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Cases;

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("number_counters", "cases");
        builder.HasKey(counter => new { counter.RegionCode, counter.Year });
        builder.Property(counter => counter.RegionCode).HasMaxLength(6);
    }
}
