using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

internal sealed class ActivityMapping
    : IEntityTypeConfiguration<Activity>,
        IEntityTypeConfiguration<ActivityHelper>,
        IEntityTypeConfiguration<ActivityEntry>
{
    internal const int Name = 50;
    internal const int BodyName = 100;
    internal const int Line = 100;
    internal const int Words = 1000;

    private const string Schema = "activities";
    private const int Code = 60;

    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("activities", Schema);
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Property(activity => activity.RegionCode).HasMaxLength(6);
        builder.Property(activity => activity.ServiceCode).HasMaxLength(Code);
        builder.Property(activity => activity.BodyName).HasMaxLength(BodyName);
        builder.Property(activity => activity.ConsentBodyName).HasMaxLength(BodyName);
        builder.Property(activity => activity.KindCode).HasMaxLength(Code);
        builder.Property(activity => activity.KindName).HasMaxLength(Line);
        builder.Property(activity => activity.Title).HasMaxLength(Line);
        builder.Property(activity => activity.Aim).HasMaxLength(Words);
        builder.Property(activity => activity.Audience).HasMaxLength(Line);
        builder.Property(activity => activity.Hours).HasMaxLength(Line);
        builder.Property(activity => activity.Place).HasMaxLength(Line);
        builder.Property(activity => activity.Budget).HasPrecision(18, 2);
        builder.Property(activity => activity.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(activity => activity.PlannedByName).HasMaxLength(Name);
        builder.Property(activity => activity.UnitName).HasMaxLength(BodyName);
        builder.Property(activity => activity.UnitOffice).HasMaxLength(Line);
        builder.Property(activity => activity.UnitTelephone).HasMaxLength(30);
        builder.Ignore(activity => activity.Plan);
        builder.HasMany(activity => activity.Team).WithOne().HasForeignKey(helper => helper.ActivityId);
        OfBody(builder, nameof(Activity.BodyId));
        OfBody(builder, nameof(Activity.ConsentBodyId));
        OfBody(builder, nameof(Activity.UnitId));
        builder.HasIndex(activity => new
        {
            activity.BodyId,
            activity.PlannedAt,
            activity.Id,
        });
        builder.HasIndex(activity => new { activity.WaitsForBodyId, activity.On });
    }

    public void Configure(EntityTypeBuilder<ActivityHelper> builder)
    {
        builder.ToTable("team", Schema);
        builder.Property(helper => helper.Id).ValueGeneratedNever();
        builder.Property(helper => helper.Name).HasMaxLength(Name);
        builder.Property(helper => helper.Duty).HasMaxLength(Name);
        builder.Property(helper => helper.Qualification).HasMaxLength(Line);
    }

    public void Configure(EntityTypeBuilder<ActivityEntry> builder)
    {
        builder.ToAppendOnlyTable("entries", Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Act).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Words).HasMaxLength(Words);
        builder.Property(entry => entry.PersonName).HasMaxLength(Name);
        builder.Property(entry => entry.PostTitle).HasMaxLength(Name);
        builder.Property(entry => entry.BodyName).HasMaxLength(BodyName);
        builder
            .HasOne<Activity>()
            .WithMany()
            .HasForeignKey(entry => entry.ActivityId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new { entry.ActivityId, entry.At });
    }

    private static void OfBody(EntityTypeBuilder<Activity> builder, string key) =>
        builder.HasOne<Body>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
