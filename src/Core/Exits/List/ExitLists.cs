using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>The lists of exits in an actor's scope.</summary>
public sealed class ExitLists(IPlatformDbs dbs, TimeProvider time)
{
    /// <summary>So many waiting exits the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    /// <summary>A visit is on the workbench so many days before it is due.</summary>
    private const int DaysAhead = 30;

    /// <summary>What waits is shown oldest first, what is decided newest first.</summary>
    public async Task<KeysetPage<ExitRow, Guid>> PageAsync(
        Actor actor,
        ExitFilter filter,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var rows = Narrowed(OnTab(db, filter), filter, actor);
        rows =
            filter.Tab is ExitTab.Decided
                ? rows.NewestFirst(exit => exit.CreatedAt, exit => exit.Id, filter.After)
                : rows.OldestFirst(exit => exit.CreatedAt, exit => exit.Id, filter.After);
        return await Rows(rows).ToPageAsync(filter.PageSize, row => row.Position, cancellation);
    }

    /// <summary>How many each list holds, with the filter's other conditions.</summary>
    public async Task<IReadOnlyDictionary<ExitTab, CappedCount>> CountAsync(
        Actor actor,
        ExitFilter filter,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var counts = new Dictionary<ExitTab, CappedCount>();
        foreach (var tab in Enum.GetValues<ExitTab>())
        {
            var one = filter with { Tab = tab };
            counts[tab] = await Narrowed(OnTab(db, one), one, actor).CountToCapAsync(cancellation);
        }

        return counts;
    }

    /// <summary>What waits for the actor's body now; notices that still hang and visits far ahead do not.</summary>
    public async Task<IReadOnlyList<ExitTask>> TasksAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var (today, soon) = (ChinaTime.Today(time), ChinaTime.Today(time).AddDays(DaysAhead));
        var waiting = await db
            .Exits.AsNoTracking()
            .SeenBy(actor)
            .Where(exit => exit.WaitsForBodyId == actor.BodyId)
            .Where(exit => exit.NoticeOverFrom == null || exit.NoticeOverFrom <= today)
            .Where(exit => exit.Step != ExitStep.FollowingUp || exit.FollowUpOn <= soon)
            .OrderBy(exit => exit.CreatedAt)
            .Take(Depth)
            .ToListAsync(cancellation);
        return [.. waiting.Select(Task)];
    }

    private static ExitTask Task(Exit exit)
    {
        var source = exit.Terms.Rules?.Source;
        var what = $"{exit.KindName}（{exit.Cause}）";
        return exit.Step switch
        {
            ExitStep.Preparing => new(exit, $"{what}：还缺材料或手续", source, null),
            ExitStep.Deciding => new(exit, $"{what}：请决定是否退出", source, null),
            ExitStep.Supplementing => new(exit, $"{what}：被退回，请补充", source, null),
            ExitStep.Informing => new(exit, $"{what}：请把退出决定书面告知职工家庭", source, null),
            _ => new(exit, $"{what}：请回访", source, exit.FollowUpOn),
        };
    }

    /// <summary>删除 is in no list of what is over, unless somebody asks for exactly that.</summary>
    private static IQueryable<Exit> OnTab(PlatformDb db, ExitFilter filter)
    {
        var all = db.Exits.AsNoTracking();
        return filter.Tab switch
        {
            ExitTab.Open => all.Where(exit => exit.Status == ExitStatus.Open),
            ExitTab.ToInform => all.Where(exit => exit.Step == ExitStep.Informing),
            ExitTab.ToFollowUp => all.Where(exit => exit.Step == ExitStep.FollowingUp),
            ExitTab.Decided when filter.Kind is ExitKind.Sealed => all.Where(exit => exit.Status != ExitStatus.Open),
            ExitTab.Decided => all.Where(exit =>
                exit.Status != ExitStatus.Open && (exit.Status != ExitStatus.Approved || exit.Kind != ExitKind.Sealed)
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Tab, null),
        };
    }

    private static IQueryable<Exit> Narrowed(IQueryable<Exit> rows, ExitFilter filter, Actor actor)
    {
        rows = rows.SeenBy(actor);
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(exit => exit.Kind == kind);
        }

        if (filter.Origin is { } origin)
        {
            rows = rows.Where(exit => exit.Origin == origin);
        }

        if (filter.Mine)
        {
            rows = rows.Where(exit => exit.WaitsForBodyId == actor.BodyId);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(exit => exit.HolderName.StartsWith(text) || exit.ArchiveNumber.StartsWith(text));
        }

        return rows;
    }

    private static IQueryable<ExitRow> Rows(IQueryable<Exit> page) =>
        page.Select(exit => new ExitRow
        {
            Id = exit.Id,
            HolderName = exit.HolderName,
            ArchiveNumber = exit.ArchiveNumber,
            UnitName = exit.UnitName,
            Kind = exit.Kind,
            KindName = exit.KindName,
            Cause = exit.Cause,
            Origin = exit.Origin,
            Status = exit.Status,
            Step = exit.Step,
            WaitsForBodyId = exit.WaitsForBodyId,
            NoticeOverFrom = exit.NoticeOverFrom,
            DecidedOn = exit.DecidedOn,
            FollowUpOn = exit.FollowUpOn,
            CreatedAt = exit.CreatedAt,
        });
}
