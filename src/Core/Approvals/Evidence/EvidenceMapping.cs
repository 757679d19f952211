using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Approvals;

internal sealed class EvidenceMapping
    : IEntityTypeConfiguration<Posting>,
        IEntityTypeConfiguration<Objection>,
        IEntityTypeConfiguration<Minutes>,
        IEntityTypeConfiguration<RegisterComparison>,
        IEntityTypeConfiguration<CallRecord>,
        IEntityTypeConfiguration<FeedbackRecord>
{
    private const string Schema = "approvals";

    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToTable("postings", Schema);
        builder.Property(posting => posting.Id).ValueGeneratedNever();
        builder.Property(posting => posting.StageCode).HasMaxLength(60);
        builder.Property(posting => posting.Place).HasMaxLength(100);
        builder.Property(posting => posting.LengthBasis).HasMaxLength(500);
        builder.Property(posting => posting.PostedByName).HasMaxLength(30);
        builder.Property(posting => posting.VoidReason).HasMaxLength(500);
        builder.HasIndex(posting => posting.RunId);
        builder.HasMany(posting => posting.Objections).WithOne().HasForeignKey(objection => objection.PostingId);
    }

    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("objections", Schema);
        builder.Property(objection => objection.Id).ValueGeneratedNever();
        builder.Property(objection => objection.Words).HasMaxLength(1000);
        builder.Property(objection => objection.ReceivedByName).HasMaxLength(30);
        builder.Property(objection => objection.SettledByName).HasMaxLength(30);
        builder.Property(objection => objection.Finding).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<Minutes> builder)
    {
        builder.ToTable("minutes", Schema);
        builder.Property(minutes => minutes.Id).ValueGeneratedNever();
        builder.Property(minutes => minutes.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(minutes => minutes.StageCode).HasMaxLength(60);
        builder.Property(minutes => minutes.Place).HasMaxLength(100);
        builder.Property(minutes => minutes.ChairedBy).HasMaxLength(30);
        builder.Property(minutes => minutes.MinuteTaker).HasMaxLength(30);
        builder.Property(minutes => minutes.Participants).HasMaxLength(1000);
        builder.Property(minutes => minutes.Opinions).HasMaxLength(2000);
        builder.Property(minutes => minutes.RecordedByName).HasMaxLength(30);
        builder.HasIndex(minutes => minutes.RunId);
    }

    public void Configure(EntityTypeBuilder<RegisterComparison> builder)
    {
        builder.ToAppendOnlyTable("register_comparisons", Schema);
        builder.Property(comparison => comparison.Id).ValueGeneratedNever();
        builder.Property(comparison => comparison.StageCode).HasMaxLength(60);
        builder.Property(comparison => comparison.Register).HasMaxLength(60);
        builder.Property(comparison => comparison.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(comparison => comparison.Remark).HasMaxLength(500);
        builder.Property(comparison => comparison.Explanation).HasMaxLength(500);
        builder.Property(comparison => comparison.RecordedByName).HasMaxLength(30);
        builder.Property(comparison => comparison.BodyName).HasMaxLength(100);
        builder.HasIndex(comparison => comparison.RunId);
    }

    public void Configure(EntityTypeBuilder<CallRecord> builder)
    {
        builder.ToTable("calls", Schema);
        builder.Property(call => call.Id).ValueGeneratedNever();
        builder.Property(call => call.StageCode).HasMaxLength(60);
        builder.Property(call => call.About).HasConversion<string>().HasMaxLength(30);
        builder.Property(call => call.CalledName).HasMaxLength(100);
        builder.Property(call => call.Number).HasMaxLength(30);
        builder.Property(call => call.SpokenTo).HasMaxLength(30);
        builder.Property(call => call.CallerName).HasMaxLength(30);
        builder.Property(call => call.Remark).HasMaxLength(500);
        builder
            .Property(call => call.Points)
            .HasConversion(
                points => JsonSerializer.Serialize(points, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default)!,
                new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), list => list.Count)
            );
        builder.HasIndex(call => call.RunId);
    }

    public void Configure(EntityTypeBuilder<FeedbackRecord> builder)
    {
        builder.ToAppendOnlyTable("feedbacks", Schema);
        builder.Property(feedback => feedback.Id).ValueGeneratedNever();
        builder.Property(feedback => feedback.StageCode).HasMaxLength(60);
        builder.Property(feedback => feedback.Teller).HasConversion<string>().HasMaxLength(20);
        builder.Property(feedback => feedback.TellerName).HasMaxLength(30);
        builder.Property(feedback => feedback.Way).HasConversion<string>().HasMaxLength(20);
        builder.Property(feedback => feedback.Said).HasMaxLength(500);
        builder.Property(feedback => feedback.Reaction).HasMaxLength(500);
        builder.Property(feedback => feedback.RecordedByName).HasMaxLength(30);
        builder.Property(feedback => feedback.BodyName).HasMaxLength(100);
        builder.HasIndex(feedback => feedback.RunId).IsUnique();
    }
}
