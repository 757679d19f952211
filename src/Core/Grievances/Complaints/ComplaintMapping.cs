using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

internal sealed class ComplaintMapping
    : IEntityTypeConfiguration<Complaint>,
        IEntityTypeConfiguration<ComplaintEntry>,
        IEntityTypeConfiguration<ComplaintExclusion>
{
    public const string OneExclusion = "ux_complaint_exclusions_once";

    private static readonly string[] Levels =
    [
        nameof(Scoped.ProvinceId),
        nameof(Scoped.CityId),
        nameof(Scoped.CountyId),
    ];

    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints", GrievancesModule.Schema);
        builder.Property(complaint => complaint.Id).ValueGeneratedNever();
        builder.Property(complaint => complaint.Number).HasMaxLength(30);
        builder.Property(complaint => complaint.RegionCode).HasMaxLength(6);
        builder.Property(complaint => complaint.BodyName).HasMaxLength(100);
        builder.Property(complaint => complaint.Channel).HasConversion<string>().HasMaxLength(20);
        builder.Property(complaint => complaint.GroundCode).HasMaxLength(60);
        builder.Property(complaint => complaint.GroundName).HasMaxLength(200);
        builder.Property(complaint => complaint.GroundClause).HasMaxLength(500);
        builder.Property(complaint => complaint.QueryCodeHash).HasMaxLength(LookupHash.Length);
        builder.Property(complaint => complaint.ReceivedByName).HasMaxLength(50);
        builder.Property(complaint => complaint.Location).HasMaxLength(NewComplaint.PlaceLength);
        builder.Property(complaint => complaint.Duties).HasMaxLength(1000);
        builder.Property(complaint => complaint.ReadBack).HasConversion<string>().HasMaxLength(20);
        builder.Property(complaint => complaint.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(complaint => complaint.Class).HasConversion<string>().HasMaxLength(20);
        builder.Property(complaint => complaint.HandlerName).HasMaxLength(50);
        builder.Property(complaint => complaint.HandlerTitle).HasMaxLength(30);
        builder.Property(complaint => complaint.Telling).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(complaint => complaint.Number).IsUnique();
        builder.HasIndex(complaint => new { complaint.BodyId, complaint.Status });
        builder
            .HasOne<Body>()
            .WithMany()
            .HasForeignKey(complaint => complaint.BodyId)
            .OnDelete(DeleteBehavior.Restrict);
        // One for each level a list may be read at: what is open by urgency, what is closed by its day.
        foreach (var level in Levels)
        {
            builder.HasIndex(level, nameof(Complaint.Urgency), nameof(Complaint.Id));
            builder.HasIndex(level, nameof(Complaint.ReceivedAt), nameof(Complaint.Id)).IsDescending(false, true, true);
        }
    }

    public void Configure(EntityTypeBuilder<ComplaintEntry> builder)
    {
        builder.ToAppendOnlyTable("complaint_entries", GrievancesModule.Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.PersonName).HasMaxLength(50);
        builder.Property(entry => entry.PostTitle).HasMaxLength(30);
        builder.Property(entry => entry.BodyName).HasMaxLength(100);
        builder.HasIndex(entry => new { entry.ComplaintId, entry.Sequence }).IsUnique();
        builder
            .HasOne<Complaint>()
            .WithMany()
            .HasForeignKey(entry => entry.ComplaintId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ComplaintExclusion> builder)
    {
        builder.ToAppendOnlyTable("complaint_exclusions", GrievancesModule.Schema);
        builder.Property(exclusion => exclusion.Id).ValueGeneratedNever();
        builder.Property(exclusion => exclusion.Reason).HasConversion<string>().HasMaxLength(20);
        builder
            .HasIndex(exclusion => new { exclusion.ComplaintId, exclusion.AccountId })
            .IsUnique()
            .HasDatabaseName(OneExclusion);
        builder
            .HasOne<Complaint>()
            .WithMany()
            .HasForeignKey(exclusion => exclusion.ComplaintId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
