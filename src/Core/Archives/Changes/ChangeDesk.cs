using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Changes between two surveys: any union above may report one, and the unit's own union settles it by what follows. A
/// report never takes a household off the register; only an exit that was proposed and decided does.
/// </summary>
public sealed class ChangeDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    IEnumerable<IChangeConsequence> consequences,
    IFileStore store,
    AuditTrail trail,
    TimeProvider time
)
{
    internal const string FileOwner = "household-change";

    private const int LongestName = 50;

    /// <summary>In years: what happens between two surveys is no older; what seems to be is a year mistyped.</summary>
    private const int LongestAgo = 10;

    /// <summary>The kinds of change the region wants reported, of households on the register or of new ones.</summary>
    public IReadOnlyList<ChangeRule> RulesOf(string regionCode, bool isNew) =>
        [.. (catalogue.Find(regionCode)?.Changes ?? []).Where(rule => rule.Kind is ChangeKind.Added == isNew)];

    /// <summary>Reports a change of a household on the register.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the archive, or reports nothing.</exception>
    /// <exception cref="RuleException">Not live, no such kind of change, or something is missing.</exception>
    public async Task<Guid> ReportAsync(Actor actor, Guid archiveId, NewChange report)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await db.Archives.SingleOrDefaultAsync(row => row.Id == archiveId);
        if (archive is null || !MayReport(actor))
        {
            throw new NotFoundException();
        }

        if (archive.Status is not ArchiveStatus.Live)
        {
            throw new RuleException("这份档案已经不在册");
        }

        var change = Change(actor, archive.RegionCode, isNew: false, report, archive.UnitName, archive);
        change.PlaceBeside(archive);
        change.WaitFor(archive.PrimaryId);
        return await AddAsync(db, actor, change);
    }

    /// <summary>Reports a household in difficulty that is in no archive yet; its unit's union looks into it.</summary>
    /// <exception cref="NotFoundException">The unit is not the actor's to report for.</exception>
    /// <exception cref="RuleException">No such kind of change, or something is missing.</exception>
    public async Task<Guid> ReportNewAsync(Actor actor, string regionCode, int unitId, NewChange report)
    {
        await using var db = dbs.Open(actor.Scope);
        var unit = await db
            .Bodies.Within(actor.Scope)
            .SingleOrDefaultAsync(body => body.Id == unitId && body.Kind == BodyKind.Primary && body.ClosedOn == null);
        if (unit is null || !MayReport(actor))
        {
            throw new NotFoundException();
        }

        var change = Change(actor, regionCode, isNew: true, report, unit.Name, archive: null);
        change.Place(unit.Lineage);
        change.WaitFor(unit.Id);
        return await AddAsync(db, actor, change);
    }

    /// <summary>Keeps a paper that shows the change, while it is open; a newer one takes the place of the last.</summary>
    public async Task ScanAsync(
        Actor actor,
        Guid id,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var change = await OpenAsync(db, actor, id);
        var stored = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        stored.BelongTo(FileOwner, change.Id);
        change.FileId = stored.Id;
        Record(db, actor, change, "change-scanned");
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>
    /// Settles a change by what followed from it, which must be on record, or by a reason why nothing has to follow.
    /// </summary>
    /// <param name="follow">Null where nothing has to.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or is not of the union it waits for.</exception>
    /// <exception cref="ConflictException">Somebody else settled it first.</exception>
    /// <exception cref="RuleException">Nothing of the kind is on record since, or no reason was given.</exception>
    public async Task SettleAsync(Actor actor, Guid id, int version, ChangeFollow? follow, string? reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var change = await OpenAsync(db, actor, id);
        if (!MaySettle(actor, change))
        {
            throw new NotFoundException();
        }

        if (change.Version != version)
        {
            throw new ConflictException();
        }

        var words = TypedText.Optional(reason, HouseholdChangeMapping.ReasonLength, "reason");
        if (follow is null && words is null)
        {
            throw new RuleException("请写明为什么不需要办理") { Field = "reason" };
        }

        var followId = follow is { } kind ? await FollowedAsync(db, change, kind) : null;
        change.Settle(follow, followId, words, actor, time.GetUtcNow());
        Record(db, actor, change, "change-settled");
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<HouseholdChange> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        return await db.HouseholdChanges.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
            ?? throw new NotFoundException();
    }

    /// <summary>What is on record since that the change could be settled by.</summary>
    public async Task<IReadOnlyList<ChangeFollow>> FollowedAsync(Actor actor, HouseholdChange change)
    {
        await using var db = dbs.Open(actor.Scope);
        var found = new List<ChangeFollow>();
        foreach (var follow in change.Suggests)
        {
            if (await FindAsync(db, change, follow) is not null)
            {
                found.Add(follow);
            }
        }

        return found;
    }

    /// <summary>Everything reported of the archive, latest first.</summary>
    public async Task<IReadOnlyList<HouseholdChange>> OfArchiveAsync(Actor actor, Guid archiveId)
    {
        await using var db = dbs.Open(actor.Scope);
        return await db
            .HouseholdChanges.AsNoTracking()
            .Where(change => change.ArchiveId == archiveId)
            .OrderByDescending(change => change.ReportedAt)
            .ToListAsync();
    }

    /// <summary>Unions report; a department sees and does not.</summary>
    public static bool MayReport(Actor actor) => actor.WorksOnCases && actor.BodyKind is not BodyKind.Department;

    /// <summary>The union of the unit it waits for.</summary>
    public static bool MaySettle(Actor actor, HouseholdChange change) =>
        actor.WorksOnCases && change.WaitsForBodyId == actor.BodyId;

    private HouseholdChange Change(
        Actor actor,
        string regionCode,
        bool isNew,
        NewChange report,
        string unitName,
        Archive? archive
    )
    {
        var rule =
            RulesOf(regionCode, isNew).FirstOrDefault(one => one.Code == report.RuleCode)
            ?? throw new RuleException("请选择变动的种类") { Field = nameof(NewChange.RuleCode) };
        var now = time.GetUtcNow();
        if (DayFault(report.On, ChinaTime.DateOf(now), rule) is { } fault)
        {
            throw new RuleException(fault) { Field = nameof(NewChange.On) };
        }

        return new()
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            RuleCode = rule.Code,
            RuleName = rule.Name,
            Kind = rule.Kind,
            Suggests = rule.Suggests,
            ArchiveId = archive?.Id,
            ArchiveNumber = archive?.Number,
            PersonName = Required(report.PersonName, LongestName, "请填写姓名", nameof(NewChange.PersonName)),
            UnitName = unitName,
            On = report.On,
            Words = Required(
                report.Words,
                HouseholdChangeMapping.WordsLength,
                "请写明变动的情况",
                nameof(NewChange.Words)
            ),
            ReportedById = actor.AccountId,
            ReportedByName = actor.Name,
            ReportedByBody = actor.BodyName,
            ReportedAt = now,
        };
    }

    private static string? DayFault(DateOnly on, DateOnly today, ChangeRule rule)
    {
        var name = rule.Kind is ChangeKind.Added ? "发现日期" : "变动日期";
        return on == default ? $"请填写{name}"
            : on > today ? $"{name}不能晚于今天"
            : on < today.AddYears(-LongestAgo) ? $"{name}早于{LongestAgo}年前，请核对年份"
            : null;
    }

    private static string Required(string typed, int longest, string otherwise, string field) =>
        TypedText.Optional(typed, longest, field) ?? throw new RuleException(otherwise) { Field = field };

    private async Task<Guid> AddAsync(PlatformDb db, Actor actor, HouseholdChange change)
    {
        db.HouseholdChanges.Add(change);
        Record(db, actor, change, "change-reported");
        await db.SaveChangesAsync();
        return change.Id;
    }

    private static async Task<HouseholdChange> OpenAsync(PlatformDb db, Actor actor, Guid id)
    {
        var change = MayReport(actor) ? await db.HouseholdChanges.SingleOrDefaultAsync(row => row.Id == id) : null;
        return change switch
        {
            null => throw new NotFoundException(),
            { IsOpen: false } => throw new ConflictException("这项变动刚刚已经办结，请刷新后再看。"),
            _ => change,
        };
    }

    private async Task<Guid?> FollowedAsync(PlatformDb db, HouseholdChange change, ChangeFollow follow) =>
        !change.Suggests.Contains(follow)
            ? throw new RuleException("这种变动不能这样办结") { Field = "follow" }
            : await FindAsync(db, change, follow)
                ?? throw new RuleException($"上报以后还没有{follow.InWords}的记录，请先办理，再办结这项变动")
                {
                    Field = "follow",
                };

    private Task<Guid?> FindAsync(PlatformDb db, HouseholdChange change, ChangeFollow follow) =>
        consequences.FirstOrDefault(one => one.Follow == follow) is { } consequence
            ? consequence.FindAsync(db, change)
            : Task.FromResult<Guid?>(null);

    /// <summary>Never with a name: the trail says which, not who.</summary>
    private void Record(PlatformDb db, Actor actor, HouseholdChange change, string action) =>
        trail.Record(
            db,
            actor.InTrail,
            action,
            FileOwner,
            change.Id,
            new
            {
                change.RuleCode,
                change.ArchiveNumber,
                change.Follow,
            }
        );
}
