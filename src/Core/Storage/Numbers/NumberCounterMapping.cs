using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Storage;

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("counters", "numbers");
        builder.HasKey(counter => new { counter.Series, counter.Year });
        builder.Property(counter => counter.Series).HasMaxLength(40).IsUnicode(false);
    }
}
