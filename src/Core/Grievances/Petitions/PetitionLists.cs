using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>The lists of petitions in an actor's sight.</summary>
public sealed class PetitionLists(IPlatformDbs dbs, TimeProvider time)
{
    /// <summary>So many the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    /// <summary>Newest first.</summary>
    public async Task<KeysetPage<Petition, Guid>> PageAsync(Actor actor, PetitionFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, filter)
            .NewestFirst(row => row.RecordedAt, row => row.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.RecordedAt, row.Id));
    }

    public async Task<CappedCount> CountAsync(Actor actor, PetitionFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, filter).CountToCapAsync();
    }

    /// <summary>What waits for the actor's body, what falls due first in front.</summary>
    public async Task<IReadOnlyList<Petition>> TasksAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, new PetitionFilter { Mine = true })
            .OrderBy(petition => petition.DueOn == null)
            .ThenBy(petition => petition.DueOn)
            .ThenBy(petition => petition.RecordedAt)
            .Take(Depth)
            .ToListAsync();
    }

    private IQueryable<Petition> Matching(PlatformDb db, Actor actor, PetitionFilter filter)
    {
        if (!PetitionOffices.IsConcerned(actor))
        {
            throw new NotFoundException();
        }

        var rows = db
            .PetitionsInSight.AsNoTracking()
            .Where(petition => petition.Status == PetitionStatus.Closed == filter.IsClosed);
        if (filter.Status is { } status)
        {
            rows = rows.Where(petition => petition.Status == status);
        }

        if (filter.Channel is { } channel)
        {
            rows = rows.Where(petition => petition.ChannelKind == channel);
        }

        if (filter.Mine)
        {
            var urgings = db.PetitionUrgings;
            rows = rows.Where(petition =>
                petition.WaitsForBodyId == actor.BodyId
                || urgings.Any(urging =>
                    urging.PetitionId == petition.Id && urging.ToBodyId == actor.BodyId && urging.AnsweredAt == null
                )
            );
        }

        if (filter.Overdue)
        {
            var today = ChinaTime.Today(time);
            rows = rows.Where(petition => petition.DueOn < today);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(petition =>
                petition.Number.StartsWith(text)
                || petition.ForeignNumber!.StartsWith(text)
                || petition.Subject.Contains(text)
                || petition.UnitName!.Contains(text)
            );
        }

        return rows;
    }
}
