using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>The lists of openings: an actor's, and everybody's.</summary>
public sealed class OpeningLists(IPlatformDbs dbs, Catalogue catalogue, TimeProvider time)
{
    /// <summary>So many the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    /// <summary>More do not go on the public page.</summary>
    public const int MostPublic = 500;

    /// <exception cref="NotFoundException">The post does not work on openings.</exception>
    public async Task<KeysetPage<Opening, Guid>> PageAsync(Actor actor, OpeningFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, actor, filter)
            .NewestFirst(opening => opening.ReportedAt, opening => opening.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.ReportedAt, row.Id));
    }

    /// <exception cref="NotFoundException">The post does not work on openings.</exception>
    public async Task<CappedCount> CountAsync(Actor actor, OpeningFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, actor, filter).CountToCapAsync();
    }

    /// <summary>What waits for the actor's union, oldest first.</summary>
    public async Task<IReadOnlyList<Opening>> TasksAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db
            .Openings.AsNoTracking()
            .Where(opening => opening.WaitsForBodyId == actor.BodyId)
            .OrderBy(opening => opening.ReportedAt)
            .Take(Depth)
            .ToListAsync();
    }

    /// <summary>Open openings of the actor's scope, to recommend somebody to; those that end first come first.</summary>
    public async Task<IReadOnlyList<Opening>> ToRecommendAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await OpenOn(db, ChinaTime.Today(time))
            .OrderBy(opening => opening.Until)
            .ThenBy(opening => opening.Id)
            .Take(MostPublic)
            .ToListAsync();
    }

    /// <summary>What everybody may read today, the newest first. It holds nobody's personal data.</summary>
    public async Task<IReadOnlyList<PublicOpening>> PublicAsync()
    {
        var offered = catalogue.Regions.Where(EmploymentServices.IsOffered).Select(region => region.Code).ToList();
        if (offered.Count == 0)
        {
            return [];
        }

        await using var db = dbs.Open(Scope.Everything);
        var bodies = db.Bodies;
        return await OpenOn(db, ChinaTime.Today(time))
            .Where(opening => offered.Contains(opening.RegionCode))
            .OrderByDescending(opening => opening.PublishedOn)
            .ThenBy(opening => opening.Until)
            .ThenBy(opening => opening.Id)
            .Take(MostPublic)
            .Select(opening => new PublicOpening(
                opening.Id,
                opening.RegionCode,
                opening.CountyId ?? opening.CityId ?? opening.ProvinceId,
                bodies
                    .Where(body => body.Id == (opening.CountyId ?? opening.CityId ?? opening.ProvinceId))
                    .Select(body => body.Name)
                    .First(),
                opening.Employer,
                opening.Post,
                opening.Positions,
                opening.Pay,
                opening.Workplace,
                opening.Requirements,
                opening.Until,
                opening.Telephone,
                opening.PublishedOn!.Value
            ))
            .ToListAsync();
    }

    private PlatformDb Open(Actor actor) =>
        EmploymentServices.MayRead(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<Opening> OpenOn(PlatformDb db, DateOnly today) =>
        db
            .Openings.AsNoTracking()
            .Where(opening => opening.Status == OpeningStatus.Published && opening.Until >= today);

    private IQueryable<Opening> Matching(PlatformDb db, Actor actor, OpeningFilter filter)
    {
        var today = ChinaTime.Today(time);
        var all = db.Openings.AsNoTracking();
        var rows = filter.Shelf switch
        {
            OpeningShelf.Waiting => all.Where(opening =>
                opening.Status == OpeningStatus.Reported || opening.Status == OpeningStatus.Returned
            ),
            OpeningShelf.Open => OpenOn(db, today),
            _ => all.Where(opening =>
                opening.Status == OpeningStatus.Filled
                || opening.Status == OpeningStatus.Withdrawn
                || (opening.Status == OpeningStatus.Published && opening.Until < today)
            ),
        };
        if (filter.Mine)
        {
            rows = rows.Where(opening => opening.WaitsForBodyId == actor.BodyId);
        }

        return filter.Text?.Trim() is { Length: > 0 } text
            ? rows.Where(opening => opening.Employer.Contains(text) || opening.Post.Contains(text))
            : rows;
    }
}
