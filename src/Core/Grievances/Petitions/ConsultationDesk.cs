using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>政策咨询解答: questions answered at once, kept to be counted and found again.</summary>
public sealed class ConsultationDesk(IPlatformDbs dbs, PetitionOffices offices, AuditTrail trail, TimeProvider time)
{
    /// <summary>Writes down a question and what was answered.</summary>
    /// <exception cref="NotFoundException">The actor's union answers no questions of that region.</exception>
    /// <exception cref="RuleException">Something is missing.</exception>
    public async Task<Guid> AnswerAsync(
        Actor actor,
        string regionCode,
        string channelCode,
        string? question,
        string? answer
    )
    {
        var office =
            (await offices.OfAsync(actor)).FirstOrDefault(one =>
                one.Region.Code == regionCode && one.Service.Consultation is not null
            ) ?? throw new NotFoundException();
        var channel =
            office.Service.Channels.FirstOrDefault(one =>
                one.Code == channelCode && one.Kind is not PetitionChannelKind.Transfer
            ) ?? throw new RuleException("请选择咨询渠道") { Field = nameof(channelCode) };
        await using var db = dbs.Open(actor.Scope);
        var now = time.GetUtcNow();
        var consultation = new Consultation
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            ServiceCode = office.Service.Code,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            UpperBodyId = await db
                .Bodies.Where(body => body.Id == actor.BodyId)
                .Select(body => body.ParentId)
                .SingleAsync(),
            On = ChinaTime.DateOf(now),
            ChannelName = channel.Name,
            Question = PetitionActs.Words(question, nameof(question), "咨询的问题"),
            Answer = PetitionActs.Words(answer, nameof(answer), "解答", PetitionRecordMapping.AnswerLength),
            AnsweredByName = actor.Name,
            RecordedAt = now,
        };
        db.Consultations.Add(consultation);
        trail.Record(db, actor.InTrail, PetitionAudit.Consulted, "consultation", consultation.Id);
        await db.SaveChangesAsync();
        return consultation.Id;
    }

    /// <summary>Newest first: those the actor's union answered, and those of the unions directly below.</summary>
    /// <param name="text">Words of the question or the answer; null for all.</param>
    public async Task<KeysetPage<Consultation, Guid>> PageAsync(
        Actor actor,
        string? text,
        KeysetPosition<Guid>? after,
        int pageSize = 20
    )
    {
        await using var db = dbs.Open(actor.Scope);
        return await InSight(db, actor, text)
            .NewestFirst(row => row.RecordedAt, row => row.Id, after)
            .ToPageAsync(pageSize, row => new KeysetPosition<Guid>(row.RecordedAt, row.Id));
    }

    /// <summary>How many were answered since that day, and how many of them became petitions.</summary>
    public async Task<ConsultationCount> CountAsync(Actor actor, DateOnly from)
    {
        await using var db = dbs.Open(actor.Scope);
        var (answered, petitions) = (InSight(db, actor, text: null).Where(row => row.On >= from), db.Petitions);
        return new(
            await answered.CountAsync(),
            await answered.CountAsync(row => petitions.Any(petition => petition.ConsultationId == row.Id))
        );
    }

    /// <exception cref="NotFoundException">There is none, or another union answered it.</exception>
    public async Task<Consultation> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        return await InSight(db, actor, text: null).SingleOrDefaultAsync(row => row.Id == id)
            ?? throw new NotFoundException();
    }

    private static IQueryable<Consultation> InSight(PlatformDb db, Actor actor, string? text)
    {
        var body = PetitionOffices.IsConcerned(actor) ? actor.BodyId : throw new NotFoundException();
        var rows = db.Consultations.AsNoTracking().Where(row => row.BodyId == body || row.UpperBodyId == body);
        return text?.Trim() is { Length: > 0 } words
            ? rows.Where(row => row.Question.Contains(words) || row.Answer.Contains(words))
            : rows;
    }
}
