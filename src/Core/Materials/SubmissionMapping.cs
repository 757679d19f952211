using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Materials;

internal sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submissions", "materials");
        builder.Property(submission => submission.Id).ValueGeneratedNever();
        builder.Property(submission => submission.MaterialCode).HasMaxLength(60);
        builder.Property(submission => submission.FileName).HasMaxLength(200);
        builder.Property(submission => submission.ReceivedFrom).HasMaxLength(30);
        builder.Property(submission => submission.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(submission => submission.CheckedByName).HasMaxLength(30);
        builder.Property(submission => submission.Remark).HasMaxLength(500);
        builder
            .Property(submission => submission.People)
            .HasConversion(
                people => JsonSerializer.Serialize(people, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), list => list.Count)
            );
        builder.HasIndex(submission => submission.DossierId);
    }
}
