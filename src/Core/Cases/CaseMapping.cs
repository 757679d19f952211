using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Applicants;
using Platform.Editions;

namespace Platform.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>
{
    /// <summary>The unique index that keeps a person to one open application for one thing.</summary>
    public const string OneOpenApplication = "one_open_application";

    /// <summary>The unique index that keeps an archive to one open case for one thing.</summary>
    public const string OneOpenRenewal = "one_open_renewal";

    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("cases", "cases");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Number).HasMaxLength(30);
        builder.Property(row => row.RegionCode).HasMaxLength(6);
        builder.Property(row => row.ItemCode).HasMaxLength(60);
        builder.Property(row => row.ItemName).HasMaxLength(60);
        builder.Property(row => row.EditionHash).HasMaxLength(64);
        builder.Property(row => row.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(row => row.StageCode).HasMaxLength(60);
        builder.Property(row => row.StageName).HasMaxLength(60);
        builder.Property(row => row.ApplicantName).HasMaxLength(30);
        builder.Property(row => row.UnitName).HasMaxLength(100);
        builder.Property(row => row.FiledByBodyName).HasMaxLength(100);
        builder.Property(row => row.QueryCode).HasMaxLength(12);
        builder.Property(row => row.DraftSecretHash).HasMaxLength(32);
        builder.Property(row => row.OpenPersonHash).HasMaxLength(32);
        builder.Property(row => row.CallDueAbout).HasConversion<string>().HasMaxLength(30);
        builder.Property(row => row.CallDueStage).HasMaxLength(60);
        builder.Property(row => row.OpenRenewal).HasMaxLength(100);
        builder
            .Property(row => row.SwitchedOn)
            .HasMaxLength(500)
            .HasConversion(
                codes => codes == null ? null : string.Join(' ', codes.Order(StringComparer.Ordinal)),
                kept => kept == null ? null : kept.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
                new ValueComparer<IReadOnlySet<string>?>(
                    (a, b) => a == b || (a != null && b != null && a.SetEquals(b)),
                    codes => codes == null ? 0 : codes.Count
                )
            );
        builder.HasIndex(row => row.Number).IsUnique();
        builder.HasIndex(row => row.ArchiveId);
        builder.HasIndex(row => new { row.ApplicantAccountId, row.CreatedAt });
        builder
            .HasOne<ApplicantAccount>()
            .WithMany()
            .HasForeignKey(row => row.ApplicantAccountId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => row.OpenRenewal).IsUnique().HasDatabaseName(OneOpenRenewal);
        builder.HasIndex(row => row.OpenPersonHash).IsUnique().HasDatabaseName(OneOpenApplication);

        // One index per level without the status: the measured way to keep every scope's list one range.
        builder
            .HasIndex(row => new
            {
                row.ProvinceId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder
            .HasIndex(row => new
            {
                row.CityId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder
            .HasIndex(row => new
            {
                row.CountyId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder
            .HasIndex(row => new
            {
                row.MiddleId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder
            .HasIndex(row => new
            {
                row.PrimaryId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder
            .HasIndex(row => new
            {
                row.DepartmentId,
                row.CreatedAt,
                row.Id,
            })
            .IsDescending(false, true, true);
        builder.HasIndex(row => new { row.WaitsForBodyId, row.StageSince });
        builder.HasIndex(row => row.FeedbackDueBodyId);
        builder.HasOne<Edition>().WithMany().HasForeignKey(row => row.EditionHash).OnDelete(DeleteBehavior.Restrict);
    }
}
