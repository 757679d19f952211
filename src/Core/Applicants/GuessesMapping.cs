using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Applicants;

internal sealed class GuessesMapping : IEntityTypeConfiguration<Guesses>
{
    public const string OneCount = "one_count";

    public void Configure(EntityTypeBuilder<Guesses> builder)
    {
        builder.ToTable("guesses", ApplicantMapping.Schema);
        builder.HasKey(row => row.Key).HasName(OneCount);
        builder.Property(row => row.Key).HasMaxLength(LookupHash.Length);
        builder.HasIndex(row => row.LastAt);
    }
}
