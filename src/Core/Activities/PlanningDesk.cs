using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>
/// The plan of an activity and the consent to it. Where the region names no union to ask, there is no such step: the plan
/// goes straight to its preparation.
/// </summary>
public sealed class PlanningDesk(
    IPlatformDbs dbs,
    ActivityServices services,
    ActivityJournal journal,
    TimeProvider time
)
{
    private DateOnly Today => ChinaTime.Today(time);

    /// <exception cref="NotFoundException">The actor's union does not run the service of the region.</exception>
    /// <exception cref="RuleException">Something is missing, or no union stands where the consent is to come from.</exception>
    public async Task<Guid> PlanAsync(Actor actor, string regionCode, ActivityPlan typed)
    {
        if ((await services.RunByAsync(actor)).All(region => region.Code != regionCode))
        {
            throw new NotFoundException();
        }

        var service = services.Of(regionCode);
        await using var db = dbs.Open(actor.Scope);
        var consenting = service.ConsentFrom is { } party
            ? await ConsentingAsync(db, actor, regionCode, service.RunBy, party)
            : null;
        var now = time.GetUtcNow();
        var activity = new Activity
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            ServiceCode = service.Code,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            ConsentBodyId = consenting?.Id,
            ConsentBodyName = consenting?.Name,
            PlannedAt = now,
        };
        Write(activity, actor, service, typed);
        db.Activities.Add(activity);
        journal.Write(db, actor, activity, ActivityAct.Planned);
        await db.SaveChangesAsync();
        return activity.Id;
    }

    /// <summary>Changes the plan; one that was put or agreed to has to be put again.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It is held or cancelled, or something is missing.</exception>
    public async Task ChangeAsync(Actor actor, Guid id, int version, ActivityPlan typed)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.RunActivityAsync(actor, id, version);
        Write(activity, actor, services.Of(activity.RegionCode, activity.ServiceCode), typed);
        journal.Write(db, actor, activity, ActivityAct.Changed);
        await db.SaveChangesAsync();
    }

    /// <summary>报送: puts the plan before the union whose consent it needs.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">There is no such step, it was put already, or its day is over.</exception>
    public async Task SubmitAsync(Actor actor, Guid id, int version)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.RunActivityAsync(actor, id, version);
        if (activity.Status is not ActivityStatus.Drafted)
        {
            throw new RuleException(
                activity.Status is ActivityStatus.Refused
                    ? "方案没有得到同意，请修改后再报送"
                    : $"方案现在是“{activity.Status.InWords}”，不需要报送"
            );
        }

        if (activity.On < Today)
        {
            throw new RuleException("活动日期已过，请先修改方案");
        }

        activity.Submit();
        journal.Write(db, actor, activity, ActivityAct.Submitted);
        await db.SaveChangesAsync();
    }

    /// <summary>Agrees to the plan, or refuses with a reason: by the lead of the union it was put to.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or is not that lead.</exception>
    /// <exception cref="ConflictException">Somebody else decided or changed the plan first.</exception>
    /// <exception cref="RuleException">It was not put, the actor wrote it, or no reason was given for a refusal.</exception>
    public async Task DecideAsync(Actor actor, Guid id, int version, bool isAgreed, string? words)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.ActivityAsync(actor, id);
        if (activity.ConsentBodyId != actor.BodyId || actor.Role is not Role.Lead)
        {
            throw new NotFoundException();
        }

        if (activity.Version != version)
        {
            throw new ConflictException();
        }

        if (activity.Status is not ActivityStatus.Submitted)
        {
            throw new RuleException($"方案现在是“{activity.Status.InWords}”，不用表示意见");
        }

        if (activity.PlannedById == actor.AccountId)
        {
            throw new RuleException("方案由您制定，请另一位负责人表示意见");
        }

        var said = isAgreed
            ? TypedText.Optional(words, ActivityMapping.Words, "words") ?? ""
            : TypedText.Required(words, ActivityMapping.Words, "不同意的原因", "words");
        if (isAgreed)
        {
            activity.Consent(Today);
        }
        else
        {
            activity.Refuse();
        }

        journal.Write(db, actor, activity, isAgreed ? ActivityAct.Consented : ActivityAct.Refused, said);
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It is held or cancelled, or no reason was given.</exception>
    public async Task CancelAsync(Actor actor, Guid id, int version, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.RunActivityAsync(actor, id, version);
        var words = TypedText.Required(reason, ActivityMapping.Words, "取消原因", "reason");
        activity.Cancel();
        journal.Write(db, actor, activity, ActivityAct.Cancelled, words);
        await db.SaveChangesAsync();
    }

    private void Write(Activity activity, Actor actor, ActivityService service, ActivityPlan typed) =>
        activity.Write(
            ActivityRules.Checked(typed, service, Today),
            ActivityRules.KindName(service, typed.KindCode),
            actor
        );

    /// <summary>As seen from a unit the actor's union runs the service for: of one region they all have the same.</summary>
    private static async Task<Body> ConsentingAsync(
        PlatformDb db,
        Actor actor,
        string regionCode,
        Party runBy,
        Party party
    )
    {
        var unit = await db
            .Bodies.UnitsOf(regionCode)
            .WithParty(runBy, actor.BodyId)
            .OrderBy(body => body.Id)
            .FirstAsync(body => body.ClosedOn == null);
        var id = unit.BodyOf(party) ?? throw new RuleException($"没有登记{party.InWords}，方案不能报送同意");
        return await db.Bodies.AsNoTracking().SingleAsync(body => body.Id == id);
    }
}
