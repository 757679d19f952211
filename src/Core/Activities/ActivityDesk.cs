using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>
/// Prepares and holds an activity: experts and team, the unit it is arranged with, what was held, photographs. Nobody who
/// took part is named: their number is kept.
/// </summary>
public sealed class ActivityDesk(
    IPlatformDbs dbs,
    ActivityServices services,
    ActivityJournal journal,
    IFileStore store,
    TimeProvider time
)
{
    internal const string FileOwner = "activity";

    private const int MostParticipants = 100_000;

    private DateOnly Today => ChinaTime.Today(time);

    /// <summary>Names an expert or somebody of the team.</summary>
    /// <param name="qualification">单位、资质; may be empty for the union's own people.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">The plan is not agreed to, or something is missing.</exception>
    public async Task NameAsync(Actor actor, Guid id, int version, string name, string duty, string qualification)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await PreparingAsync(db, actor, id, version);
        var helper = new ActivityHelper
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ActivityId = id,
            Name = TypedText.Required(name, ActivityMapping.Name, "姓名", "name"),
            Duty = TypedText.Required(duty, ActivityMapping.Name, "职责", "duty"),
            Qualification = TypedText.Optional(qualification, ActivityMapping.Line, "qualification") ?? "",
            NamedAt = time.GetUtcNow(),
        };
        db.Add(helper);
        Touch(db, activity);
        journal.Write(db, actor, activity, ActivityAct.HelperNamed, $"{helper.Duty}：{helper.Name}");
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">The actor must not know of it, does not hold it, or nobody such is in the team.</exception>
    public async Task TakeOffAsync(Actor actor, Guid id, int version, Guid helperId)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await PreparingAsync(db, actor, id, version);
        var helper = activity.Team.FirstOrDefault(one => one.Id == helperId) ?? throw new NotFoundException();
        db.Remove(helper);
        Touch(db, activity);
        journal.Write(db, actor, activity, ActivityAct.HelperTakenOff, $"{helper.Duty}：{helper.Name}");
        await db.SaveChangesAsync();
    }

    /// <summary>对接: the unit agreed, with its office that is in charge.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, does not hold it, or the unit is not below it.</exception>
    /// <exception cref="RuleException">No team yet, or something is missing.</exception>
    public async Task ArrangeAsync(
        Actor actor,
        Guid id,
        int version,
        int unitId,
        string office,
        string telephone,
        DateOnly? on
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await PreparingAsync(db, actor, id, version);
        if (activity.Team.Count == 0)
        {
            throw new RuleException("先确定专家和服务团队，再与服务单位对接");
        }

        var unit = await db
            .Bodies.Within(actor.Scope)
            .SingleOrDefaultAsync(body => body.Id == unitId && body.Kind == BodyKind.Primary && body.ClosedOn == null);
        if (unit is null)
        {
            throw new NotFoundException();
        }

        var number = TypedText.Required(telephone, 30, "联系电话", "telephone");
        if (OfficeTelephone.Fault(number) is { } fault)
        {
            throw new RuleException(fault) { Field = "telephone" };
        }

        activity.Arrange(
            unit.Id,
            unit.Name,
            TypedText.Required(office, ActivityMapping.Line, "联系科室", "office"),
            number,
            TypedDay.Past(on, Today, "对接日期", "on")
        );
        journal.Write(db, actor, activity, ActivityAct.Arranged, unit.Name);
        await db.SaveChangesAsync();
    }

    /// <summary>Records a session that was held; further ones may follow.</summary>
    /// <param name="words">How it went: nothing about anybody who took part.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">Not agreed to, nobody in the team, no unit, or a day or number that cannot be.</exception>
    public async Task HoldAsync(Actor actor, Guid id, int version, DateOnly? on, int? participants, string words)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.ActivityAsync(actor, id);
        if (activity.BodyId != actor.BodyId)
        {
            throw new NotFoundException();
        }

        if (activity.Version != version)
        {
            throw new ConflictException();
        }

        if (activity.Status is not (ActivityStatus.Preparing or ActivityStatus.Held))
        {
            throw new RuleException($"活动现在是“{activity.Status.InWords}”，不能登记开展");
        }

        if (activity.Team.Count == 0 || activity.UnitId is null)
        {
            throw new RuleException("确定专家和服务团队、与服务单位对接以后，再登记开展");
        }

        var day = TypedDay.Past(on, Today, "开展日期", "on");
        if (day < (activity.ConsentedOn ?? ChinaTime.DateOf(activity.PlannedAt)))
        {
            throw new RuleException("开展日期不能早于方案的同意、制定日期") { Field = "on" };
        }

        if (participants is not (>= 1 and <= MostParticipants))
        {
            throw new RuleException("请填写参加人数") { Field = "participants" };
        }

        var said = TypedText.Required(words, ActivityMapping.Words, "活动情况", "words");
        activity.Hold(day, participants.Value);
        journal.Write(db, actor, activity, ActivityAct.Held, said, (day, participants.Value));
        await db.SaveChangesAsync();
    }

    /// <summary>Keeps a photograph or a paper of it, whatever became of it.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    public async Task AttachAsync(
        Actor actor,
        Guid id,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.ActivityAsync(actor, id);
        if (activity.BodyId != actor.BodyId)
        {
            throw new NotFoundException();
        }

        var stored = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        stored.BelongTo(FileOwner, id);
        journal.Write(db, actor, activity, ActivityAct.FileAttached);
        await db.SaveChangesAsync(cancellation);
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<ActivitySheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var activity = await db.ActivityAsync(actor, id);
        var owner = $"{id}";
        return new(
            activity,
            services.Of(activity.RegionCode, activity.ServiceCode),
            await db
                .ActivityEntries.AsNoTracking()
                .Where(entry => entry.ActivityId == id)
                .OrderBy(entry => entry.At)
                .ThenBy(entry => entry.Id)
                .ToListAsync(),
            await db
                .StoredFiles.AsNoTracking()
                .Where(file => file.OwnerKind == FileOwner && file.OwnerId == owner)
                .OrderBy(file => file.UploadedAt)
                .ToListAsync(),
            Today,
            MayRun: activity.BodyId == actor.BodyId,
            MayConsent: activity.ConsentBodyId == actor.BodyId
                && actor.Role is Role.Lead
                && activity.PlannedById != actor.AccountId
        );
    }

    /// <summary>Of two who change the team at once, the second looks again.</summary>
    private static void Touch(PlatformDb db, Activity activity) =>
        db.Entry(activity).Property(one => one.Version).IsModified = true;

    private static async Task<Activity> PreparingAsync(PlatformDb db, Actor actor, Guid id, int version)
    {
        var activity = await db.RunActivityAsync(actor, id, version);
        return activity.Status is ActivityStatus.Preparing
            ? activity
            : throw new RuleException($"方案现在是“{activity.Status.InWords}”，得到同意后再办理");
    }
}
