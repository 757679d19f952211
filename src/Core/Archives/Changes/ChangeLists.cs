using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The lists of reported changes in an actor's scope.</summary>
public sealed class ChangeLists(IPlatformDbs dbs)
{
    /// <summary>So many the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    /// <summary>What waits is shown oldest first, what is settled newest first.</summary>
    public async Task<KeysetPage<HouseholdChange, Guid>> PageAsync(Actor actor, ChangeFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        var rows = Matching(db, actor, filter);
        rows = filter.IsSettled
            ? rows.NewestFirst(change => change.ReportedAt, change => change.Id, filter.After)
            : rows.OldestFirst(change => change.ReportedAt, change => change.Id, filter.After);
        return await rows.ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.ReportedAt, row.Id));
    }

    public async Task<CappedCount> CountAsync(Actor actor, ChangeFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, filter).CountToCapAsync();
    }

    /// <summary>What waits for the actor's body, oldest first.</summary>
    public async Task<IReadOnlyList<HouseholdChange>> TasksAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await db
            .HouseholdChanges.AsNoTracking()
            .Where(change => change.WaitsForBodyId == actor.BodyId)
            .OrderBy(change => change.ReportedAt)
            .Take(Depth)
            .ToListAsync();
    }

    private static IQueryable<HouseholdChange> Matching(PlatformDb db, Actor actor, ChangeFilter filter)
    {
        var rows = db
            .HouseholdChanges.AsNoTracking()
            .Where(change => filter.IsSettled ? change.SettledAt != null : change.SettledAt == null);
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(change => change.Kind == kind);
        }

        if (filter.Mine)
        {
            rows = rows.Where(change => change.WaitsForBodyId == actor.BodyId);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(change =>
                change.PersonName.StartsWith(text)
                || change.ArchiveNumber!.StartsWith(text)
                || change.UnitName.Contains(text)
            );
        }

        return rows;
    }
}
