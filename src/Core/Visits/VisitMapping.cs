using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Visits;

internal sealed class VisitMapping
    : IEntityTypeConfiguration<VisitEntry>,
        IEntityTypeConfiguration<VisitDraft>,
        IEntityTypeConfiguration<VisitDraftPhoto>,
        IEntityTypeConfiguration<ContactPerson>
{
    /// <summary>The unique index that keeps a person to one draft of a subject.</summary>
    internal const string OneDraft = "ux_drafts_one_each";

    /// <summary>The unique index that keeps an archive to one contact person at a time.</summary>
    internal const string OneContactPerson = "ux_contact_persons_one_current";

    private const string Schema = "visits";

    public void Configure(EntityTypeBuilder<VisitEntry> builder)
    {
        builder.ToAppendOnlyTable("visits", Schema);
        builder.Property(visit => visit.Id).ValueGeneratedNever();
        builder.Property(visit => visit.StageCode).HasMaxLength(60);
        builder.Property(visit => visit.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(visit => visit.Conclusion).HasConversion<string>().HasMaxLength(20);
        builder.Property(visit => visit.RecordedByName).HasMaxLength(30);
        builder.Property(visit => visit.BodyName).HasMaxLength(100);
        AsJson(builder.Property(visit => visit.Investigators));
        AsJson(builder.Property(visit => visit.Photos));
        builder.HasIndex(visit => new { visit.SubjectId, visit.On });
        builder.HasIndex(visit => visit.CorrectsId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<VisitDraft> builder)
    {
        builder.ToTable("drafts", Schema);
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.HasIndex(draft => new { draft.SubjectId, draft.AccountId }).IsUnique().HasDatabaseName(OneDraft);
    }

    public void Configure(EntityTypeBuilder<VisitDraftPhoto> builder)
    {
        builder.ToTable("draft_photos", Schema);
        builder.HasKey(photo => new { photo.DraftId, photo.FileId });
        builder.Property(photo => photo.Shows).HasMaxLength(60);
        builder.HasOne<VisitDraft>().WithMany().HasForeignKey(photo => photo.DraftId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContactPerson> builder)
    {
        builder.ToTable("contact_persons", Schema);
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Name).HasMaxLength(30);
        builder.Property(person => person.Title).HasMaxLength(30);
        builder.Property(person => person.BodyName).HasMaxLength(100);
        builder.Property(person => person.OfficeTelephone).HasMaxLength(30);
        builder.Property(person => person.AssignedByName).HasMaxLength(30);
        builder.Property(person => person.EndedByName).HasMaxLength(30);
        builder.Property(person => person.EndedBecause).HasMaxLength(300);
        builder.HasIndex(person => person.CurrentFor).IsUnique().HasDatabaseName(OneContactPerson);
        builder.HasIndex(person => new { person.ArchiveId, person.From });
        builder.HasIndex(person => new { person.AccountId, person.CurrentFor });
    }

    private static void AsJson<T>(PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<T>>((a, b) => a!.SequenceEqual(b!), list => list.Count)
        );
}
