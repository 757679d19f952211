using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

internal sealed class EmploymentMapping
    : IEntityTypeConfiguration<Opening>,
        IEntityTypeConfiguration<Jobseeker>,
        IEntityTypeConfiguration<Training>,
        IEntityTypeConfiguration<TrainingSeat>,
        IEntityTypeConfiguration<Referral>,
        IEntityTypeConfiguration<StartupSupport>,
        IEntityTypeConfiguration<EmploymentEntry>
{
    public const string OneOpenJobseeker = "ux_jobseekers_one_open";
    public const string OneSeat = "ux_training_seats_one";

    internal const int Name = 50;
    internal const int BodyName = 100;
    internal const int Line = 100;
    internal const int Words = 500;
    internal const int Address = 300;

    private const string Schema = "employment";
    private const int Code = 60;
    private const int Sealed = 200;

    public void Configure(EntityTypeBuilder<Opening> builder)
    {
        builder.ToTable("openings", Schema);
        builder.Property(opening => opening.Id).ValueGeneratedNever();
        builder.Property(opening => opening.RegionCode).HasMaxLength(6);
        builder.Property(opening => opening.ReportedByBody).HasMaxLength(BodyName);
        builder.Property(opening => opening.Employer).HasMaxLength(BodyName);
        builder.Property(opening => opening.Post).HasMaxLength(Line);
        builder.Property(opening => opening.Pay).HasMaxLength(Line);
        builder.Property(opening => opening.Workplace).HasMaxLength(Line);
        builder.Property(opening => opening.Requirements).HasMaxLength(Words);
        builder.Property(opening => opening.Telephone).HasMaxLength(30);
        builder.Property(opening => opening.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(opening => opening.PlatformName).HasMaxLength(Line);
        builder.Property(opening => opening.PlatformAddress).HasMaxLength(Address);
        OfBody(builder, nameof(Opening.RunByBodyId));
        builder.HasIndex(opening => new { opening.WaitsForBodyId, opening.ReportedAt });
        builder.HasIndex(opening => new { opening.Status, opening.Until });
        builder.HasIndex(opening => new
        {
            opening.CountyId,
            opening.ReportedAt,
            opening.Id,
        });
        builder.HasIndex(opening => new
        {
            opening.PrimaryId,
            opening.ReportedAt,
            opening.Id,
        });
    }

    public void Configure(EntityTypeBuilder<Jobseeker> builder)
    {
        builder.ToTable("jobseekers", Schema);
        builder.Property(seeker => seeker.Id).ValueGeneratedNever();
        builder.Property(seeker => seeker.RegionCode).HasMaxLength(6);
        builder.Property(seeker => seeker.ArchiveNumber).HasMaxLength(30);
        builder.Property(seeker => seeker.Name).HasMaxLength(Name);
        builder.Property(seeker => seeker.UnitName).HasMaxLength(BodyName);
        builder.Property(seeker => seeker.Circumstances).HasMaxLength(Words);
        builder.Property(seeker => seeker.Wishes).HasMaxLength(Words);
        builder.Property(seeker => seeker.TelephoneSealed).HasMaxLength(Sealed);
        builder.Property(seeker => seeker.AddedByName).HasMaxLength(Name);
        builder.Property(seeker => seeker.AddedByBody).HasMaxLength(BodyName);
        builder.Property(seeker => seeker.Status).HasConversion<string>().HasMaxLength(20);
        OfBody(builder, nameof(Jobseeker.RunByBodyId));
        builder
            .HasOne<Archive>()
            .WithMany()
            .HasForeignKey(seeker => seeker.ArchiveId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(seeker => seeker.OpenForArchiveId).IsUnique().HasDatabaseName(OneOpenJobseeker);
        builder.HasIndex(seeker => new { seeker.RunByBodyId, seeker.FollowUpOn });
        builder.HasIndex(seeker => new
        {
            seeker.CountyId,
            seeker.AddedAt,
            seeker.Id,
        });
        builder.HasIndex(seeker => new
        {
            seeker.PrimaryId,
            seeker.AddedAt,
            seeker.Id,
        });
    }

    public void Configure(EntityTypeBuilder<Training> builder)
    {
        builder.ToTable("trainings", Schema);
        builder.Property(training => training.Id).ValueGeneratedNever();
        builder.Property(training => training.RegionCode).HasMaxLength(6);
        builder.Property(training => training.BodyName).HasMaxLength(BodyName);
        builder.Property(training => training.KindCode).HasMaxLength(Code);
        builder.Property(training => training.KindName).HasMaxLength(Line);
        builder.Property(training => training.Subject).HasMaxLength(Line);
        builder.Property(training => training.Place).HasMaxLength(Line);
        builder.Property(training => training.Trainer).HasMaxLength(Line);
        builder.Property(training => training.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(training => training.PlannedByName).HasMaxLength(Name);
        OfBody(builder, nameof(Training.BodyId));
        builder.HasIndex(training => new
        {
            training.BodyId,
            training.PlannedAt,
            training.Id,
        });
    }

    public void Configure(EntityTypeBuilder<TrainingSeat> builder)
    {
        builder.ToTable("training_seats", Schema);
        builder.Property(seat => seat.Id).ValueGeneratedNever();
        builder.Property(seat => seat.Name).HasMaxLength(Name);
        builder.Property(seat => seat.UnitName).HasMaxLength(BodyName);
        builder.Property(seat => seat.Result).HasMaxLength(Line);
        builder.HasOne<Training>().WithMany().HasForeignKey(seat => seat.TrainingId).OnDelete(DeleteBehavior.Restrict);
        OfSeeker(builder, nameof(TrainingSeat.JobseekerId));
        builder.HasIndex(seat => new { seat.TrainingId, seat.JobseekerId }).IsUnique().HasDatabaseName(OneSeat);
    }

    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("referrals", Schema);
        builder.Property(referral => referral.Id).ValueGeneratedNever();
        builder.Property(referral => referral.Name).HasMaxLength(Name);
        builder.Property(referral => referral.Employer).HasMaxLength(BodyName);
        builder.Property(referral => referral.Post).HasMaxLength(Line);
        builder.Property(referral => referral.Consent).HasMaxLength(Line);
        builder.Property(referral => referral.RecommendedByName).HasMaxLength(Name);
        builder.Property(referral => referral.RecommendedByBody).HasMaxLength(BodyName);
        builder.Property(referral => referral.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(referral => referral.Result).HasMaxLength(Words);
        builder
            .HasOne<Opening>()
            .WithMany()
            .HasForeignKey(referral => referral.OpeningId)
            .OnDelete(DeleteBehavior.Restrict);
        OfSeeker(builder, nameof(Referral.JobseekerId));
        builder.HasIndex(referral => new { referral.PrimaryId, referral.StartedOn });
    }

    public void Configure(EntityTypeBuilder<StartupSupport> builder)
    {
        builder.ToAppendOnlyTable("startup_supports", Schema);
        builder.Property(support => support.Id).ValueGeneratedNever();
        builder.Property(support => support.KindCode).HasMaxLength(Code);
        builder.Property(support => support.KindName).HasMaxLength(Line);
        builder.Property(support => support.Words).HasMaxLength(Words);
        builder.Property(support => support.GivenByName).HasMaxLength(Name);
        builder.Property(support => support.GivenByBody).HasMaxLength(BodyName);
        OfSeeker(builder, nameof(StartupSupport.JobseekerId));
    }

    public void Configure(EntityTypeBuilder<EmploymentEntry> builder)
    {
        builder.ToAppendOnlyTable("entries", Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Act).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Words).HasMaxLength(Words);
        builder.Property(entry => entry.PersonName).HasMaxLength(Name);
        builder.Property(entry => entry.PostTitle).HasMaxLength(Name);
        builder.Property(entry => entry.BodyName).HasMaxLength(BodyName);
        builder.HasIndex(entry => new { entry.SubjectId, entry.At });
    }

    private static void OfBody<T>(EntityTypeBuilder<T> builder, string key)
        where T : class => builder.HasOne<Body>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);

    private static void OfSeeker<T>(EntityTypeBuilder<T> builder, string key)
        where T : class => builder.HasOne<Jobseeker>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
