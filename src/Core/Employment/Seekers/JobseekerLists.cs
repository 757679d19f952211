using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>The people the unions of an actor's scope look after.</summary>
public sealed class JobseekerLists(IPlatformDbs dbs, TimeProvider time)
{
    /// <summary>More do not fit a list to choose from.</summary>
    public const int Most = 500;

    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<KeysetPage<Jobseeker, Guid>> PageAsync(Actor actor, JobseekerFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, filter)
            .NewestFirst(seeker => seeker.AddedAt, seeker => seeker.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.AddedAt, row.Id));
    }

    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<CappedCount> CountAsync(Actor actor, JobseekerFilter filter)
    {
        await using var db = Open(actor);
        return await Matching(db, filter).CountToCapAsync();
    }

    /// <summary>Who still looks for work and is the actor's union's to help, by name.</summary>
    public async Task<IReadOnlyList<Jobseeker>> SeekingAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db
            .Jobseekers.AsNoTracking()
            .Where(seeker => seeker.RunByBodyId == actor.BodyId && seeker.Status == JobseekerStatus.Seeking)
            .OrderBy(seeker => seeker.Name)
            .ThenBy(seeker => seeker.Id)
            .Take(Most)
            .ToListAsync();
    }

    /// <summary>Whom the actor's union wanted to ask again by today, the longest overdue first.</summary>
    public async Task<IReadOnlyList<Jobseeker>> ToFollowUpAsync(Actor actor, int most)
    {
        var today = ChinaTime.Today(time);
        await using var db = Open(actor);
        return await db
            .Jobseekers.AsNoTracking()
            .Where(seeker => seeker.RunByBodyId == actor.BodyId && seeker.FollowUpOn <= today)
            .OrderBy(seeker => seeker.FollowUpOn)
            .Take(most)
            .ToListAsync();
    }

    private PlatformDb Open(Actor actor) =>
        EmploymentServices.MayRead(actor) ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static IQueryable<Jobseeker> Matching(PlatformDb db, JobseekerFilter filter)
    {
        var rows = db.Jobseekers.AsNoTracking();
        if (filter.Status is { } status)
        {
            rows = rows.Where(seeker => seeker.Status == status);
        }

        return filter.Text?.Trim() is { Length: > 0 } text
            ? rows.Where(seeker => seeker.Name.StartsWith(text) || seeker.UnitName.Contains(text))
            : rows;
    }
}
