using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Lists the cases of the actor's subtree, a page at a time.</summary>
public sealed class CaseListDesk(IPlatformDbs dbs, IMapper mapper)
{
    public async Task<CasePage> PageAsync(Actor actor, CaseFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        var matching = Matching(db, actor, filter);
        var count = await matching.CountToCapAsync();
        var ordered =
            filter.Order is CaseOrder.OldestFirst
                ? matching.OldestFirst(row => row.CreatedAt, row => row.Id, filter.After)
                : matching.NewestFirst(row => row.CreatedAt, row => row.Id, filter.After);
        var page = await ordered
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.CreatedAt, row.Id));
        return new CasePage(page.Rows, count, page.Next);
    }

    /// <summary>The cases that opened or kept an archive, or tried to, newest first; drafts for their own union only.</summary>
    public async Task<IReadOnlyList<CaseRow>> OfArchiveAsync(Actor actor, Guid archiveId)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, new CaseFilter())
            .Where(row => row.ArchiveId == archiveId)
            .OrderByDescending(row => row.CreatedAt)
            .ProjectTo<CaseRow>(mapper.ConfigurationProvider)
            .ToListAsync();
    }

    internal static IQueryable<Case> Matching(PlatformDb db, Actor actor, CaseFilter filter)
    {
        // A draft is nobody's business but its unit's and whoever's began it.
        var cases = db
            .Cases.AsNoTracking()
            .Where(row =>
                row.Status != CaseStatus.Draft || row.PrimaryId == actor.BodyId || row.FiledByBodyId == actor.BodyId
            );
        if (filter.Status is { } status)
        {
            cases = cases.Where(row => row.Status == status);
        }

        if (!string.IsNullOrEmpty(filter.StageCode))
        {
            cases = cases.Where(row => row.StageCode == filter.StageCode);
        }

        if (filter.Mine)
        {
            cases = cases.Where(row => row.WaitsForBodyId == actor.BodyId);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            cases = cases.Where(row => row.ApplicantName.StartsWith(text) || row.Number!.StartsWith(text));
        }

        return cases;
    }
}
