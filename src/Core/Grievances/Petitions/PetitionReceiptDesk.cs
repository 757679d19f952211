using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>受理: takes petitions in, whichever way they come.</summary>
public sealed class PetitionReceiptDesk(
    IPlatformDbs dbs,
    PetitionOffices offices,
    PetitionerVault vault,
    WorkingCalendar calendar,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>Petitions older than this were not received here only now; the year is mistyped.</summary>
    private const int LongestAgoYears = 1;

    /// <summary>Petitions the actor may see that the same person brought before, newest first.</summary>
    /// <exception cref="RuleException">A number that cannot be.</exception>
    public async Task<IReadOnlyList<Petition>> EarlierAsync(Actor actor, string? idNumber, string? telephone)
    {
        if (!PetitionOffices.IsConcerned(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        return await EarlierAsync(
            db,
            vault.IdHashOf(PetitionRules.IdNumberOf(idNumber, ChinaTime.Today(time))),
            vault.TelephoneHashOf(PetitionRules.TelephoneOf(telephone))
        );
    }

    internal static async Task<IReadOnlyList<Petition>> EarlierAsync(
        PlatformDb db,
        byte[]? idHash,
        byte[]? telephoneHash,
        Guid? except = null
    ) =>
        idHash is null && telephoneHash is null
            ? []
            : await db
                .PetitionsInSight.AsNoTracking()
                .Where(petition =>
                    petition.Id != except
                    && (
                        (idHash != null && petition.IdHash == idHash)
                        || (telephoneHash != null && petition.TelephoneHash == telephoneHash)
                    )
                )
                .OrderByDescending(petition => petition.RecordedAt)
                .Take(PetitionLists.Depth)
                .ToListAsync();

    /// <summary>Receives a petition; it waits for the actor's union from now on.</summary>
    /// <exception cref="NotFoundException">The actor's union takes no petitions of that region, or there is no such consultation.</exception>
    /// <exception cref="RuleException">Something is missing or cannot be, or the slip was registered before.</exception>
    public async Task<ReceivedPetition> ReceiveAsync(Actor actor, NewPetition typed)
    {
        var office =
            (await offices.OfAsync(actor)).FirstOrDefault(one =>
                one.Region.Code == typed.RegionCode && one.Service.Code == typed.ServiceCode
            ) ?? throw new NotFoundException();
        var today = ChinaTime.Today(time);
        var channel =
            office.Service.Channels.FirstOrDefault(one => one.Code == typed.ChannelCode)
            ?? throw PetitionRules.Fault(nameof(NewPetition.ChannelCode), "请选择来访渠道");
        var receivedOn = ReceivedOn(typed.ReceivedOn, today);
        if (channel.Kind is PetitionChannelKind.Transfer)
        {
            PetitionRules.RequireSlip(typed, today);
        }

        await using var db = dbs.Open(actor.Scope);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await RequireConsultationAsync(db, actor, typed.ConsultationId);
        var number = await NextNumberAsync(db, office.Region.Code, today.Year);
        var petition = Build(actor, typed, office, channel, receivedOn, number);
        petition.Begin(actor);
        if (office.Service.AnswerWithin is { } within)
        {
            petition.AnswerUntil(LastDay(receivedOn, within), isPublished: true);
        }

        petition.DueOn = PetitionDues.Earliest(petition, [], []);
        db.Petitions.Add(petition);
        await SaveAsync(db, actor, petition);
        await transaction.CommitAsync();
        return new ReceivedPetition(petition.Id, petition.Number, petition.QueryCode);
    }

    private static DateOnly ReceivedOn(DateOnly? typed, DateOnly today) =>
        typed is not { } day ? throw PetitionRules.Fault(nameof(NewPetition.ReceivedOn), "请填写收到日期")
        : day > today ? throw PetitionRules.Fault(nameof(NewPetition.ReceivedOn), "收到日期不能晚于今天")
        : day < today.AddYears(-LongestAgoYears)
            ? throw PetitionRules.Fault(nameof(NewPetition.ReceivedOn), "收到日期在一年以前，请核对年份")
        : day;

    private static async Task RequireConsultationAsync(PlatformDb db, Actor actor, Guid? consultationId)
    {
        if (
            consultationId is { } id
            && !await db.Consultations.AnyAsync(row => row.Id == id && row.BodyId == actor.BodyId)
        )
        {
            throw new NotFoundException();
        }
    }

    private static async Task<string> NextNumberAsync(PlatformDb db, string regionCode, int year)
    {
        var last = await SerialNumbers.NextAsync(db, $"petitions/{regionCode}", year);
        return string.Create(CultureInfo.InvariantCulture, $"{regionCode}-XF-{year}-{last:0000}");
    }

    private Petition Build(
        Actor actor,
        NewPetition typed,
        PetitionOffice office,
        PetitionChannel channel,
        DateOnly receivedOn,
        string number
    )
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var isTransfer = channel.Kind is PetitionChannelKind.Transfer;
        var petitioner = PetitionRules.PetitionerOf(typed, ChinaTime.DateOf(now));
        return new Petition
        {
            Id = id,
            Number = number,
            QueryCode = SecretCodes.Make(8),
            RegionCode = office.Region.Code,
            ServiceCode = office.Service.Code,
            ChannelCode = channel.Code,
            ChannelName = channel.Name,
            ChannelKind = channel.Kind,
            ReceivedOn = receivedOn,
            ReceivedByBodyId = actor.BodyId,
            ReceivedByBodyName = actor.BodyName,
            ReceivedByName = actor.Name,
            RecordedAt = now,
            TouchedAt = now,
            IsAnonymous = petitioner is null,
            SealedPetitioner = petitioner is null ? null : vault.Seal(id, petitioner),
            PetitionerShown = petitioner is null ? "匿名" : Masking.Name(petitioner.Name),
            IdHash = vault.IdHashOf(petitioner?.IdNumber),
            TelephoneHash = vault.TelephoneHashOf(petitioner?.Telephone),
            UnitName = TypedText.Optional(typed.UnitName, PetitionMapping.NameLength, nameof(typed.UnitName)),
            Subject = PetitionActs.Words(
                typed.Subject,
                nameof(typed.Subject),
                "信访事项",
                PetitionMapping.SubjectLength
            ),
            SealedContent = vault.SealContent(
                id,
                PetitionActs.Words(typed.Content, nameof(typed.Content), "诉求内容", PetitionMapping.ContentLength)
            ),
            ForeignNumber = isTransfer
                ? TypedText.Optional(
                    typed.ForeignNumber,
                    PetitionMapping.ForeignNumberLength,
                    nameof(typed.ForeignNumber)
                )
                : null,
            SentBy = isTransfer
                ? TypedText.Optional(typed.SentBy, PetitionMapping.NameLength, nameof(typed.SentBy))
                : null,
            SentOn = isTransfer ? typed.SentOn : null,
            AskedBackBy = isTransfer ? typed.AskedBackBy : null,
            ConsultationId = typed.ConsultationId,
            LeadBodyName = actor.BodyName,
        };
    }

    private DateOnly LastDay(DateOnly from, DayCount within) =>
        within.Counting is DayCounting.WorkingDays
            ? calendar.Add(from, within.Count).LastDay
            : calendar.OnOrAfter(from.AddDays(within.Count));

    private async Task SaveAsync(PlatformDb db, Actor actor, Petition petition)
    {
        var act = await PetitionAct.BeginAsync(db, actor, petition, petition.RecordedAt, trail);
        await act.ShowToAsync(await db.Bodies.SingleAsync(body => body.Id == actor.BodyId));
        act.Enter(
            PetitionEntryKind.Received,
            petition.IsTransfer
                ? $"{petition.ChannelName}，{petition.SentBy}，编号 {petition.ForeignNumber}"
                : petition.ChannelName
        );
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, PetitionMapping.OneSlip))
        {
            throw PetitionRules.Fault(
                nameof(NewPetition.ForeignNumber),
                $"编号为 {petition.ForeignNumber} 的转办单已经登记过，请在信访列表中查找"
            );
        }
    }
}
