using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Lists the applications of the actor's subtree.</summary>
public sealed class AidLists(IPlatformDbs dbs)
{
    /// <exception cref="NotFoundException">The post does not assist anybody.</exception>
    public async Task<AidListPage> PageAsync(Actor actor, AidFilter filter)
    {
        await using var db = Open(actor);
        var matching = Matching(db, filter);
        var page = await matching
            .NewestFirst(aid => aid.ProposedAt, aid => aid.Id, filter.After)
            .ToPageAsync(filter.PageSize, aid => new KeysetPosition<Guid>(aid.ProposedAt, aid.Id));
        var amounts = await matching
            .GroupBy(aid => aid.Status)
            .Select(group => group.Sum(aid => aid.Amount))
            .ToListAsync();
        return new(page.Rows, await matching.CountToCapAsync(), amounts.Sum(), page.Next);
    }

    /// <summary>How many of each status; those that have none are left out.</summary>
    public async Task<IReadOnlyDictionary<AidStatus, int>> CountsAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db
            .Aids.GroupBy(aid => aid.Status)
            .Select(group => new { Status = group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Status, one => one.Count);
    }

    /// <summary>Those of one archive, the latest first, for a reader who was found to see it.</summary>
    /// <exception cref="NotFoundException">There is no such archive, or the actor must not know of it.</exception>
    public async Task<IReadOnlyList<Aid>> OfArchiveAsync(Actor actor, Guid archiveId)
    {
        await using var db = dbs.Open(actor.Scope);
        await db.ArchiveOfAsync(actor, archiveId);
        return await db
            .Aids.AsNoTracking()
            .Where(aid => aid.ArchiveId == archiveId)
            .OrderByDescending(aid => aid.ProposedAt)
            .ToListAsync();
    }

    private PlatformDb Open(Actor actor) =>
        AssistanceDesk.MayAssist(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<Aid> Matching(PlatformDb db, AidFilter filter)
    {
        var aids = db.Aids.AsNoTracking();
        if (filter.Status is { } status)
        {
            aids = aids.Where(aid => aid.Status == status);
        }

        if (filter.Kind is { } kind)
        {
            aids = aids.Where(aid => aid.Kind == kind);
        }

        if (filter.BatchId is { } batch)
        {
            aids = aids.Where(aid => aid.BatchId == batch);
        }

        return filter.Text?.Trim() is { Length: > 0 } text
            ? aids.Where(aid => aid.HolderName.StartsWith(text) || aid.ArchiveNumber.StartsWith(text))
            : aids;
    }
}
