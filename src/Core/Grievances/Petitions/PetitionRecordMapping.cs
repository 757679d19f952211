using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What hangs on a petition, and the consultations some of them grow out of.</summary>
internal sealed class PetitionRecordMapping
    : IEntityTypeConfiguration<PetitionLeg>,
        IEntityTypeConfiguration<PetitionUrging>,
        IEntityTypeConfiguration<PetitionEntry>,
        IEntityTypeConfiguration<Mediation>,
        IEntityTypeConfiguration<Remedy>,
        IEntityTypeConfiguration<PetitionPaper>,
        IEntityTypeConfiguration<Consultation>
{
    internal const int PeopleLength = 200;
    internal const int AnswerLength = 2000;

    public void Configure(EntityTypeBuilder<PetitionLeg> builder)
    {
        builder.ToTable("petition_legs", GrievancesModule.Schema);
        builder.Property(leg => leg.Id).ValueGeneratedNever();
        builder.Property(leg => leg.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(leg => leg.FromBodyName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(leg => leg.ToName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(leg => leg.Handlers).HasMaxLength(PeopleLength);
        builder.Property(leg => leg.Requirement).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(leg => leg.GivenByName).HasMaxLength(30);
        builder.Property(leg => leg.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(leg => leg.Report).HasMaxLength(AnswerLength);
        builder.Property(leg => leg.ReportedByName).HasMaxLength(30);
        builder.HasIndex(leg => new { leg.PetitionId, leg.Place }).IsUnique();
        OfPetition(builder, nameof(PetitionLeg.PetitionId));
    }

    public void Configure(EntityTypeBuilder<PetitionUrging> builder)
    {
        builder.ToTable("petition_urgings", GrievancesModule.Schema);
        builder.Property(urging => urging.Id).ValueGeneratedNever();
        builder.Property(urging => urging.ByBodyName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(urging => urging.ByName).HasMaxLength(30);
        builder.Property(urging => urging.ToName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(urging => urging.Words).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(urging => urging.Answer).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(urging => urging.AnsweredByName).HasMaxLength(30);
        builder.HasIndex(urging => new { urging.ToBodyId, urging.AnsweredAt });
        OfPetition(builder, nameof(PetitionUrging.PetitionId));
    }

    public void Configure(EntityTypeBuilder<PetitionEntry> builder)
    {
        builder.ToAppendOnlyTable("petition_entries", GrievancesModule.Schema);
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Words).HasMaxLength(AnswerLength);
        builder.Property(entry => entry.BodyName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(entry => entry.PersonName).HasMaxLength(30);
        builder.Property(entry => entry.PostTitle).HasMaxLength(30);
        builder.HasIndex(entry => new { entry.PetitionId, entry.At });
        OfPetition(builder, nameof(PetitionEntry.PetitionId));
    }

    public void Configure(EntityTypeBuilder<Mediation> builder)
    {
        builder.ToAppendOnlyTable("mediations", GrievancesModule.Schema);
        builder.Property(mediation => mediation.Id).ValueGeneratedNever();
        builder.Property(mediation => mediation.Place).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(mediation => mediation.Parties).HasMaxLength(PeopleLength);
        builder.Property(mediation => mediation.Mediators).HasMaxLength(PeopleLength);
        builder.Property(mediation => mediation.Result).HasConversion<string>().HasMaxLength(20);
        builder.Property(mediation => mediation.Words).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(mediation => mediation.RecordedByName).HasMaxLength(30);
        builder.Property(mediation => mediation.RecordedByBody).HasMaxLength(PetitionMapping.NameLength);
        OfPetition(builder, nameof(Mediation.PetitionId));
    }

    public void Configure(EntityTypeBuilder<Remedy> builder)
    {
        builder.ToTable("remedies", GrievancesModule.Schema);
        builder.Property(remedy => remedy.Id).ValueGeneratedNever();
        builder.Property(remedy => remedy.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(remedy => remedy.Subject).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(remedy => remedy.DraftedBy).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(remedy => remedy.EligibilityReason).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(remedy => remedy.ArchiveNumber).HasMaxLength(30);
        builder.Property(remedy => remedy.BegunByName).HasMaxLength(30);
        builder.Property(remedy => remedy.Result).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(remedy => remedy.EndedByName).HasMaxLength(30);
        OfPetition(builder, nameof(Remedy.PetitionId));
    }

    public void Configure(EntityTypeBuilder<PetitionPaper> builder)
    {
        builder.ToTable("petition_papers", GrievancesModule.Schema);
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.Code).HasMaxLength(60);
        builder.Property(paper => paper.Name).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(paper => paper.TakenByName).HasMaxLength(30);
        builder.Property(paper => paper.TakenByBody).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(paper => paper.ReturnedByName).HasMaxLength(30);
        OfPetition(builder, nameof(PetitionPaper.PetitionId));
    }

    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.ToAppendOnlyTable("consultations", GrievancesModule.Schema);
        builder.Property(consultation => consultation.Id).ValueGeneratedNever();
        builder.Property(consultation => consultation.RegionCode).HasMaxLength(6);
        builder.Property(consultation => consultation.ServiceCode).HasMaxLength(60);
        builder.Property(consultation => consultation.BodyName).HasMaxLength(PetitionMapping.NameLength);
        builder.Property(consultation => consultation.ChannelName).HasMaxLength(30);
        builder.Property(consultation => consultation.Question).HasMaxLength(PetitionMapping.WordsLength);
        builder.Property(consultation => consultation.Answer).HasMaxLength(AnswerLength);
        builder.Property(consultation => consultation.AnsweredByName).HasMaxLength(30);
        builder.HasIndex(consultation => new { consultation.BodyId, consultation.RecordedAt });
        builder.HasIndex(consultation => new { consultation.UpperBodyId, consultation.RecordedAt });
    }

    private static void OfPetition<T>(EntityTypeBuilder<T> builder, string key)
        where T : class => builder.HasOne<Petition>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Restrict);
}
