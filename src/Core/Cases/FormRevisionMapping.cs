using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Cases;

internal sealed class FormRevisionMapping : IEntityTypeConfiguration<FormRevision>
{
    public void Configure(EntityTypeBuilder<FormRevision> builder)
    {
        builder.ToAppendOnlyTable("form_revisions", "cases");
        builder.Property(revision => revision.Id).ValueGeneratedNever();
        builder.Property(revision => revision.ChangedByName).HasMaxLength(30);
        builder.Property(revision => revision.Reason).HasMaxLength(500);
        builder.HasIndex(revision => revision.CaseId);
    }
}
