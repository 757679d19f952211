using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>The lists of complaints somebody knows of; for a union above, those of the unions below it too.</summary>
public sealed class ComplaintLists(IPlatformDbs dbs, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>So many the workbench looks at; the list shows the rest.</summary>
    public const int Depth = 30;

    public async Task<KeysetPage<ComplaintRow, Guid>> PageAsync(Actor actor, ComplaintFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        await CountAgainAsync(db, actor);
        var rows = Matching(db, actor, filter);
        var page = filter.IsClosed
            ? await rows.NewestFirst(row => row.ReceivedAt, row => row.Id, filter.After)
                .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.ReceivedAt, row.Id))
            : await rows.OldestFirst(row => row.Urgency, row => row.Id, filter.After)
                .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.Urgency, row.Id));
        return new([.. page.Rows.Select(row => new ComplaintRow(row, row.LimitsBy(calendar)))], page.Next);
    }

    public async Task<CappedCount> CountAsync(Actor actor, ComplaintFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Matching(db, actor, filter).CountToCapAsync();
    }

    /// <summary>What waits for the actor, most urgent first.</summary>
    public async Task<IReadOnlyList<ComplaintTask>> TasksAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        var open = await db.ComplaintsFor(actor)
            .AsNoTracking()
            .Where(row => row.Status != ComplaintStatus.Closed && row.BodyId == actor.BodyId)
            .OrderBy(row => row.Urgency)
            .ThenBy(row => row.Id)
            .Take(Depth)
            .ToListAsync();
        return
        [
            .. from complaint in open
            let kind = TaskOf(new(actor, complaint), complaint)
            where kind is not null
            select new ComplaintTask(complaint, kind.Value),
        ];
    }

    /// <summary>The one thing the complaint waits for the actor to do; null where it waits for others.</summary>
    private static ComplaintTaskKind? TaskOf(ComplaintRights rights, Complaint complaint) =>
        rights switch
        {
            { MayAnswerExtension: true } => ComplaintTaskKind.AnswerExtension,
            { MayAssign: true } when complaint.HandlerId is null => ComplaintTaskKind.Assign,
            { MayHandle: true } => ComplaintTaskKind.Handle,
            { MayTell: true } => ComplaintTaskKind.Tell,
            { MayClose: true } => ComplaintTaskKind.Close,
            _ => null,
        };

    /// <summary>What was counted over unpublished days is counted again, once they are published.</summary>
    private async Task CountAgainAsync(PlatformDb db, Actor actor)
    {
        foreach (var complaint in await db.ComplaintsFor(actor).Where(row => row.IsProvisional).ToListAsync())
        {
            complaint.Count(calendar);
        }

        await db.SaveChangesAsync();
    }

    private IQueryable<Complaint> Matching(PlatformDb db, Actor actor, ComplaintFilter filter)
    {
        var rows = db.ComplaintsFor(actor)
            .AsNoTracking()
            .Where(row =>
                filter.IsClosed ? row.Status == ComplaintStatus.Closed : row.Status != ComplaintStatus.Closed
            );
        if (filter.Class is { } @class)
        {
            rows = rows.Where(row => row.Class == @class);
        }

        if (filter.IsOverdue)
        {
            var today = ChinaTime.Today(time);
            rows = rows.Where(row => row.DueOn < today);
        }

        if (filter.Mine)
        {
            rows = rows.Where(row => row.HandlerId == actor.AccountId);
        }

        return filter.Text?.Trim() is { Length: > 0 } text ? rows.Where(row => row.Number.StartsWith(text)) : rows;
    }
}
