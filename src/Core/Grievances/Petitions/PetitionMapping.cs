using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

internal sealed class PetitionMapping : IEntityTypeConfiguration<Petition>, IEntityTypeConfiguration<PetitionSight>
{
    internal const int SubjectLength = 100;
    internal const int ContentLength = 4000;
    internal const int WordsLength = 1000;
    internal const int NameLength = 100;
    internal const int ForeignNumberLength = 60;

    /// <summary>The unique index that keeps a body to one petition for each slip.</summary>
    internal const string OneSlip = "ux_petitions_one_slip";

    public void Configure(EntityTypeBuilder<Petition> builder)
    {
        builder.ToTable("petitions", GrievancesModule.Schema);
        builder.Property(petition => petition.Id).ValueGeneratedNever();
        builder.Property(petition => petition.Number).HasMaxLength(30);
        builder.Property(petition => petition.QueryCode).HasMaxLength(12);
        builder.Property(petition => petition.RegionCode).HasMaxLength(6);
        builder.Property(petition => petition.ServiceCode).HasMaxLength(60);
        builder.Property(petition => petition.ChannelCode).HasMaxLength(60);
        builder.Property(petition => petition.ChannelName).HasMaxLength(30);
        builder.Property(petition => petition.ChannelKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(petition => petition.ReceivedByBodyName).HasMaxLength(NameLength);
        builder.Property(petition => petition.ReceivedByName).HasMaxLength(30);
        builder.Property(petition => petition.PetitionerShown).HasMaxLength(50);
        builder.Property(petition => petition.IdHash).HasMaxLength(LookupHash.Length);
        builder.Property(petition => petition.TelephoneHash).HasMaxLength(LookupHash.Length);
        builder.Property(petition => petition.UnitName).HasMaxLength(NameLength);
        builder.Property(petition => petition.Subject).HasMaxLength(SubjectLength);
        builder.Property(petition => petition.ForeignNumber).HasMaxLength(ForeignNumberLength);
        builder.Property(petition => petition.SentBy).HasMaxLength(NameLength);
        builder.Property(petition => petition.Status).HasConversion<string>().HasMaxLength(20);
        builder.Property(petition => petition.LeadBodyName).HasMaxLength(NameLength);
        builder.Property(petition => petition.WaitsForBodyName).HasMaxLength(NameLength);
        builder.Property(petition => petition.Ending).HasConversion<string>().HasMaxLength(20);
        builder.Property(petition => petition.Outcome).HasMaxLength(WordsLength);
        builder.Property(petition => petition.ToldHow).HasConversion<string>().HasMaxLength(20);
        builder.Property(petition => petition.ToldByName).HasMaxLength(30);
        builder.Property(petition => petition.ReportedBackHow).HasConversion<string>().HasMaxLength(20);
        builder.Property(petition => petition.ReportedBackByName).HasMaxLength(30);
        builder.HasIndex(petition => petition.Number).IsUnique();
        builder
            .HasIndex(petition => new { petition.ReceivedByBodyId, petition.ForeignNumber })
            .IsUnique()
            .HasDatabaseName(OneSlip);
        builder.HasIndex(petition => petition.IdHash);
        builder.HasIndex(petition => petition.TelephoneHash);
        builder.HasIndex(petition => new { petition.WaitsForBodyId, petition.DueOn });
        builder.HasIndex(petition => new { petition.RecordedAt, petition.Id }).IsDescending();
        builder
            .HasOne<Petition>()
            .WithMany()
            .HasForeignKey(petition => petition.MergedIntoId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Consultation>()
            .WithMany()
            .HasForeignKey(petition => petition.ConsultationId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Body>()
            .WithMany()
            .HasForeignKey(petition => petition.ReceivedByBodyId)
            .OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PetitionSight> builder)
    {
        builder.ToTable("petition_sights", GrievancesModule.Schema);
        builder.HasKey(sight => new { sight.BodyId, sight.PetitionId });
        builder
            .HasOne<Petition>()
            .WithMany()
            .HasForeignKey(sight => sight.PetitionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Body>().WithMany().HasForeignKey(sight => sight.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
