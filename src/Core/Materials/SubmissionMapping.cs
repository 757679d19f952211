using Microsoft.EntityFrameworkCore;
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
        builder.HasIndex(submission => submission.DossierId);
    }
}
