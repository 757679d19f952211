using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Cases;

internal sealed class RefusalNoticeMapping : IEntityTypeConfiguration<RefusalNotice>
{
    public void Configure(EntityTypeBuilder<RefusalNotice> builder)
    {
        builder.ToTable("refusal_notices", "cases");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.Reasons).HasMaxLength(1000);
        builder.Property(notice => notice.CompetentBody).HasMaxLength(200);
        builder.Property(notice => notice.Remedies).HasMaxLength(500);
        builder.Property(notice => notice.IssuedByName).HasMaxLength(30);
        builder.Property(notice => notice.BodyName).HasMaxLength(100);
        builder.HasIndex(notice => notice.CaseId).IsUnique();
    }
}
