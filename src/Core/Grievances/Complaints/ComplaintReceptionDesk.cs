using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// Takes complaints in: by an officer, face to face or by telephone with the document's duties ticked, or online from
/// anybody, who need not say who they are.
/// </summary>
public sealed class ComplaintReceptionDesk(
    IPlatformDbs dbs,
    ComplaintOffices offices,
    ComplaintExclusions exclusions,
    ComplaintVault vault,
    ComplaintBook book,
    WorkingCalendar calendar,
    TimeProvider time
)
{
    /// <summary>What is no ground of the document is taken as.</summary>
    public const string OtherGround = "其他";

    private const int QueryCodeLength = 10;

    /// <summary>In days: what seems to have been received longer ago is a date mistyped.</summary>
    private const int LongestAgo = 30;

    /// <summary>The officer's own colleagues, of whom one may be complained of.</summary>
    public async Task<IReadOnlyList<ComplaintOfficer>> ColleaguesAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return [.. (await exclusions.OfficersAsync(db, actor.BodyId)).Where(one => one.AccountId != actor.AccountId)];
    }

    /// <summary>Takes down a complaint made to the officer.</summary>
    /// <exception cref="NotFoundException">The actor's union takes no complaints.</exception>
    /// <exception cref="RuleException">A duty of the document is not done, something is missing, or it is the officer who is complained of.</exception>
    public async Task<ReceivedComplaint> ReceiveAsync(Actor actor, NewComplaint request, Reception reception)
    {
        var office = await offices.OfAsync(actor) ?? throw new NotFoundException();
        var at = ReceptionRules.Check(office.Rules, reception, time.GetUtcNow(), LongestAgo);
        await using var db = dbs.Open(Scope.Everything);
        var officer = new ComplaintAt(Guid.CreateVersion7(time.GetUtcNow()), at, reception.Channel)
        {
            Officer = actor,
            Reception = reception,
        };
        return await AddAsync(db, office, request, officer);
    }

    /// <summary>Takes a complaint from the public page. Nothing of the sender is written down but what they typed.</summary>
    /// <param name="id">Of the form: sent twice, it is one complaint.</param>
    /// <exception cref="RuleException">No such union, something is missing or too long, or the form was sent before.</exception>
    public async Task<ReceivedComplaint> ReceiveOnlineAsync(Guid id, int bodyId, NewComplaint request)
    {
        await using var db = dbs.Open(Scope.Everything);
        var body = await db.Bodies.AsNoTracking().SingleOrDefaultAsync(row => row.Id == bodyId);
        var office =
            (body is null ? null : offices.OfficeOf(body))
            ?? throw new RuleException("请选择向哪一级工会投诉") { Field = nameof(bodyId) };
        if (await db.Complaints.AnyAsync(row => row.Id == id))
        {
            throw new ConflictException("这件投诉已经收到，不用再提交。");
        }

        return await AddAsync(db, office, request, new(id, time.GetUtcNow(), ComplaintChannel.Online));
    }

    private async Task<ReceivedComplaint> AddAsync(
        PlatformDb db,
        ComplaintOffice office,
        NewComplaint request,
        ComplaintAt at
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var body = await db.Bodies.SingleAsync(row => row.Id == office.BodyId);
        var contents = ComplaintTyping.Contents(request);
        var excluded = await exclusions.FindAsync(db, body, contents, at.Reception);
        if (at.Officer is { } officer && excluded.ContainsKey(officer.AccountId))
        {
            throw new RuleException("您是被投诉人，不能接待这件投诉，请由其他工作人员接待。");
        }

        var code = SecretCodes.Make(QueryCodeLength);
        var complaint = Complaint(office, request, at, contents, await NumberAsync(db, body, office, at.At), code);
        complaint.LieWith(body);
        db.Complaints.Add(complaint);
        if (at.Officer is { } by)
        {
            book.Write(db, by, complaint, ComplaintEntryKind.Received, at.Channel.InWords);
        }
        else
        {
            book.WriteOnline(db, complaint);
        }

        exclusions.Add(db, complaint, excluded);
        complaint.Count(calendar);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return new(complaint.Id, complaint.Number, code);
    }

    private Complaint Complaint(
        ComplaintOffice office,
        NewComplaint request,
        ComplaintAt at,
        ComplaintContents contents,
        string number,
        string code
    )
    {
        var ground = ComplaintTyping.Ground(office.Rules, request.Ground);
        return new()
        {
            Id = at.Id,
            Number = number,
            RegionCode = office.Region.Code,
            Channel = at.Channel,
            GroundCode = ground?.Code,
            GroundName = ground?.Name ?? OtherGround,
            GroundClause = ground?.Source.InWords,
            SealedContents = vault.Seal(at.Id, contents),
            SealedComplainant = ComplaintTyping.Complainant(request) is { } person ? vault.Seal(at.Id, person) : null,
            QueryCodeHash = vault.HashOf(code),
            ReceivedAt = at.At.ToUniversalTime(),
            ReceivedOn = ChinaTime.DateOf(at.At),
            ReceivedById = at.Officer?.AccountId,
            ReceivedByName = at.Officer?.Name,
            Location = TypedText.Optional(at.Reception?.Place, NewComplaint.PlaceLength, nameof(Reception.Place)),
            Duties = at.Reception is { Duties: { Count: > 0 } duties } ? string.Join('\n', duties) : null,
            ReadBack = at.Reception?.ReadBack,
            Clocks = office.Rules?.Clocks is { } clocks ? RegionJson.Write(clocks) : null,
        };
    }

    private static async Task<string> NumberAsync(PlatformDb db, Body body, ComplaintOffice office, DateTimeOffset at)
    {
        var (area, year) = (body.DivisionCode ?? office.Region.Code, ChinaTime.DateOf(at).Year);
        var last = await SerialNumbers.NextAsync(db, $"complaints/{area}", year);
        return string.Create(CultureInfo.InvariantCulture, $"{area}-TS{year}-{last:0000}");
    }
}
