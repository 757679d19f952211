using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

internal sealed class FiledSheetMapping : IEntityTypeConfiguration<FiledSheet>
{
    internal const string OneOfASequence = "ux_filed_sheets_sequence";

    public void Configure(EntityTypeBuilder<FiledSheet> builder)
    {
        builder.ToAppendOnlyTable("filed_sheets", "rounds");
        builder.Property(sheet => sheet.Id).ValueGeneratedNever();
        builder.Property(sheet => sheet.SheetCode).HasMaxLength(60);
        builder.Property(sheet => sheet.SheetName).HasMaxLength(100);
        builder.Property(sheet => sheet.BodyName).HasMaxLength(100);
        builder.Property(sheet => sheet.ToBodyName).HasMaxLength(100);
        builder.Property(sheet => sheet.SignedBy).HasMaxLength(30);
        builder.Property(sheet => sheet.SignedPost).HasMaxLength(30);
        builder.Property(sheet => sheet.Remark).HasMaxLength(RoundMapping.LongestText);
        builder.Property(sheet => sheet.FiledByName).HasMaxLength(30);
        builder.Property(sheet => sheet.FiledByTitle).HasMaxLength(30);
        builder.HasOne<Round>().WithMany().HasForeignKey(sheet => sheet.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(sheet => sheet.BodyId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(sheet => new
            {
                sheet.RoundId,
                sheet.BodyId,
                sheet.SheetCode,
                sheet.Sequence,
            })
            .IsUnique()
            .HasDatabaseName(OneOfASequence);
    }
}
