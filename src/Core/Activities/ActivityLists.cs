using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>The activities an actor sees.</summary>
public sealed class ActivityLists(IPlatformDbs dbs)
{
    /// <summary>So many the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    /// <summary>Latest planned first.</summary>
    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<KeysetPage<Activity, Guid>> PageAsync(Actor actor, ActivityFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, actor, filter)
            .NewestFirst(activity => activity.PlannedAt, activity => activity.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.PlannedAt, row.Id));
    }

    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<CappedCount> CountAsync(Actor actor, ActivityFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, actor, filter).CountToCapAsync();
    }

    /// <summary>What waits for the actor's union, by the day it is planned for; a consent waits for the lead alone.</summary>
    public async Task<IReadOnlyList<Activity>> TasksAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db.ActivitiesSeen(actor.Scope)
            .AsNoTracking()
            .Include(activity => activity.Team)
            .Where(activity => activity.WaitsForBodyId == actor.BodyId)
            .Where(activity => activity.Status != ActivityStatus.Submitted || actor.Role == Role.Lead)
            .OrderBy(activity => activity.On)
            .ThenBy(activity => activity.Id)
            .Take(Depth)
            .ToListAsync();
    }

    private PlatformDb Open(Actor actor) =>
        ActivityServices.MayRead(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<Activity> Matching(PlatformDb db, Actor actor, ActivityFilter filter)
    {
        var rows = db.ActivitiesSeen(actor.Scope).AsNoTracking();
        if (filter.Status is { } status)
        {
            rows = rows.Where(activity => activity.Status == status);
        }

        return filter.Mine ? rows.Where(activity => activity.WaitsForBodyId == actor.BodyId) : rows;
    }
}
