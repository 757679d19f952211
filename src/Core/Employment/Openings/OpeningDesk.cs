using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>
/// Openings from the report to their end: reported by the union the region names, checked and published by the one that
/// runs the service. Publishing is on the platform's own page; what people put on an outside platform is noted here.
/// </summary>
public sealed class OpeningDesk(
    IPlatformDbs dbs,
    EmploymentServices services,
    EmploymentJournal journal,
    TimeProvider time
)
{
    private DateOnly Today => ChinaTime.Today(time);

    /// <summary>Reports an opening for a unit; it waits for the union that publishes.</summary>
    /// <exception cref="NotFoundException">The region offers no such service, or the unit is not the actor's to report for.</exception>
    /// <exception cref="RuleException">Something is missing, or no union above the unit runs the service.</exception>
    public async Task<Guid> ReportAsync(Actor actor, string regionCode, int unitId, NewOpening typed)
    {
        var service = services.Of(regionCode);
        await using var db = dbs.Open(actor.Scope);
        var unit = await db
            .Bodies.UnitsOf(regionCode)
            .Within(actor.Scope)
            .SingleOrDefaultAsync(body => body.Id == unitId && body.ClosedOn == null);
        if (unit is null || !EmploymentServices.MayRead(actor) || unit.BodyOf(service.ReportedBy) != actor.BodyId)
        {
            throw new NotFoundException();
        }

        var opening = new Opening
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            RegionCode = regionCode,
            RunByBodyId =
                unit.BodyOf(service.RunBy)
                ?? throw new RuleException($"“{unit.Name}”没有登记{service.RunBy.InWords}，不能报送"),
            ReportedByBodyId = actor.BodyId,
            ReportedByBody = actor.BodyName,
            ReportedAt = time.GetUtcNow(),
        };
        opening.Place(unit.Lineage);
        opening.Write(OpeningRules.Checked(typed, Today));
        db.Openings.Add(opening);
        journal.Write(db, actor, opening, EmploymentAct.Reported);
        await db.SaveChangesAsync();
        return opening.Id;
    }

    /// <summary>Changes what was reported, until it is published; it waits to be checked again.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or did not report it.</exception>
    /// <exception cref="RuleException">It is published or over, or something is missing.</exception>
    public async Task ChangeAsync(Actor actor, Guid id, int version, NewOpening typed)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = await FindAsync(db, actor, id, version, opening => opening.ReportedByBodyId == actor.BodyId);
        Ensure(
            opening,
            "已经发布或结束的用工信息不能修改，请撤回后重新报送",
            OpeningStatus.Reported,
            OpeningStatus.Returned
        );
        opening.Write(OpeningRules.Checked(typed, Today));
        journal.Write(db, actor, opening, EmploymentAct.Changed);
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">The actor must not know of it, or does not run the service.</exception>
    /// <exception cref="RuleException">It does not wait to be checked, or no reason was given.</exception>
    public async Task SendBackAsync(Actor actor, Guid id, int version, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = await RunAsync(db, actor, id, version);
        Ensure(opening, "只有待核对的用工信息可以退回", OpeningStatus.Reported);
        var words = TypedText.Required(reason, EmploymentMapping.Words, "退回原因", "reason");
        opening.SendBack();
        journal.Write(db, actor, opening, EmploymentAct.SentBack, words);
        await db.SaveChangesAsync();
    }

    /// <summary>Puts it on the platform's public page.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not run the service.</exception>
    /// <exception cref="RuleException">It does not wait to be checked, or its last day is over.</exception>
    public async Task PublishAsync(Actor actor, Guid id, int version)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = await RunAsync(db, actor, id, version);
        Ensure(opening, "只有待核对的用工信息可以发布", OpeningStatus.Reported);
        if (opening.Until < Today)
        {
            throw new RuleException("招聘截止日期已过，请退回修改");
        }

        opening.Publish(Today);
        journal.Write(db, actor, opening, EmploymentAct.Published);
        await db.SaveChangesAsync();
    }

    /// <summary>Notes that somebody put it on the outside platform the region names. Nothing is sent there from here.</summary>
    /// <param name="address">Where it stands there, as copied from it.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not run the service.</exception>
    /// <exception cref="RuleException">It is not published here, or something is missing.</exception>
    public async Task NoteOnPlatformAsync(Actor actor, Guid id, int version, DateOnly? on, string address)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = await RunAsync(db, actor, id, version);
        Ensure(opening, "核对并发布后，再登记外部平台的发布", OpeningStatus.Published);
        var platform = services.Of(opening.RegionCode).PublishedOn;
        var day = TypedDay.Past(on, Today, "发布日期", "on");
        if (day < ChinaTime.DateOf(opening.ReportedAt))
        {
            throw new RuleException("发布日期不能早于报送日期") { Field = "on" };
        }

        opening.NoteOn(platform, day, TypedText.Required(address, EmploymentMapping.Address, "网址或位置", "address"));
        journal.Write(db, actor, opening, EmploymentAct.NotedOnPlatform, platform);
        await db.SaveChangesAsync();
    }

    /// <summary>招满 or 撤回: by whoever reported it or publishes it.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or it is not theirs.</exception>
    /// <exception cref="RuleException">It is over, nothing was published that could be filled, or no words were given.</exception>
    public async Task EndAsync(Actor actor, Guid id, int version, bool isFilled, string words)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = await FindAsync(db, actor, id, version, opening => opening.IsOf(actor));
        if (isFilled)
        {
            Ensure(opening, "没有发布的用工信息不能登记招满", OpeningStatus.Published);
        }
        else
        {
            Ensure(
                opening,
                "这条用工信息已经结束",
                OpeningStatus.Reported,
                OpeningStatus.Returned,
                OpeningStatus.Published
            );
        }

        var reason = TypedText.Required(words, EmploymentMapping.Words, isFilled ? "招聘情况" : "撤回原因", "reason");
        opening.End(isFilled ? OpeningStatus.Filled : OpeningStatus.Withdrawn);
        journal.Write(db, actor, opening, isFilled ? EmploymentAct.Filled : EmploymentAct.Withdrawn, reason);
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<OpeningSheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var opening = EmploymentServices.MayRead(actor)
            ? await db.Openings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
            : null;
        if (opening is null)
        {
            throw new NotFoundException();
        }

        return new(
            opening,
            services.Of(opening.RegionCode),
            await db
                .Referrals.AsNoTracking()
                .Where(referral => referral.OpeningId == id)
                .OrderBy(referral => referral.RecommendedAt)
                .ToListAsync(),
            await db.EntriesOfAsync(id),
            Today,
            MayRun: opening.RunByBodyId == actor.BodyId,
            MayReport: opening.ReportedByBodyId == actor.BodyId
        );
    }

    private static Task<Opening> RunAsync(PlatformDb db, Actor actor, Guid id, int version) =>
        FindAsync(db, actor, id, version, opening => opening.RunByBodyId == actor.BodyId);

    private static async Task<Opening> FindAsync(
        PlatformDb db,
        Actor actor,
        Guid id,
        int version,
        Func<Opening, bool> isTheirs
    )
    {
        var opening = EmploymentServices.MayRead(actor)
            ? await db.Openings.SingleOrDefaultAsync(row => row.Id == id)
            : null;
        return opening is null || !isTheirs(opening) ? throw new NotFoundException()
            : opening.Version != version ? throw new ConflictException()
            : opening;
    }

    private static void Ensure(Opening opening, string otherwise, params ReadOnlySpan<OpeningStatus> allowed)
    {
        if (!allowed.Contains(opening.Status))
        {
            throw new RuleException(otherwise);
        }
    }
}
