using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// 回避: finds who is complained of. Whoever the complaint names, whoever decided something in the case it is about, whoever
/// holds a post at the unit it is about, and whom the officer marks. One too many is shown nothing; one too few would judge
/// themselves.
/// </summary>
public sealed class ComplaintExclusions(TimeProvider time)
{
    /// <param name="body">The union it will lie with.</param>
    /// <param name="db">Opened for everything: the case is found wherever it is.</param>
    internal async Task<IReadOnlyDictionary<Guid, ExclusionReason>> FindAsync(
        PlatformDb db,
        Body body,
        ComplaintContents contents,
        Reception? reception
    )
    {
        var found = new Dictionary<Guid, ExclusionReason>();
        foreach (var account in reception?.Excluded ?? [])
        {
            found.TryAdd(account, ExclusionReason.Marked);
        }

        if (contents.About is { } about)
        {
            foreach (var person in (await StaffAsync(db, body)).Where(one => Names(about, one.Name)))
            {
                found.TryAdd(person.AccountId, ExclusionReason.Named);
            }
        }

        foreach (var account in await AtUnitAsync(db, body, contents.About))
        {
            found.TryAdd(account, ExclusionReason.OfThatUnit);
        }

        foreach (var account in await DecidersAsync(db, contents.CaseNumber))
        {
            found.TryAdd(account, ExclusionReason.DecidedTheCase);
        }

        return found;
    }

    internal void Add(PlatformDb db, Complaint complaint, IReadOnlyDictionary<Guid, ExclusionReason> excluded)
    {
        var now = time.GetUtcNow();
        db.ComplaintExclusions.AddRange(
            excluded.Select(one => new ComplaintExclusion
            {
                Id = Guid.CreateVersion7(now),
                ComplaintId = complaint.Id,
                AccountId = one.Key,
                Reason = one.Value,
                At = now,
            })
        );
    }

    /// <summary>Who works on cases at that union today.</summary>
    internal async Task<IReadOnlyList<ComplaintOfficer>> OfficersAsync(PlatformDb db, int bodyId)
    {
        var today = ChinaTime.Today(time);
        var held =
            from post in db.Posts
            join account in db.Accounts on post.AccountId equals account.Id
            where post.BodyId == bodyId && (post.Role == Role.Officer || post.Role == Role.Lead)
            where post.From <= today && (post.Until == null || post.Until >= today) && account.ClosedAt == null
            orderby post.Role, account.Name
            select new ComplaintOfficer(account.Id, account.Name, post.Title, post.Role);
        return await held.ToListAsync();
    }

    /// <summary>Whoever might come to see it: at that union and those above.</summary>
    private async Task<IReadOnlyList<ComplaintOfficer>> StaffAsync(PlatformDb db, Body body)
    {
        var staff = new List<ComplaintOfficer>();
        foreach (var id in new[] { body.Id, body.CityId, body.ProvinceId }.OfType<int>())
        {
            staff.AddRange(await OfficersAsync(db, id));
        }

        return staff;
    }

    private static bool Names(string about, string name) =>
        name.Length > 1 && about.Contains(name, StringComparison.Ordinal);

    /// <summary>Not of the union itself that handles it, nor of those above: it would leave nobody.</summary>
    private static async Task<List<Guid>> AtUnitAsync(PlatformDb db, Body body, string? about) =>
        about is null
            ? []
            : await (
                from post in db.Posts
                join unit in db.Bodies on post.BodyId equals unit.Id
                where unit.Id != body.Id && unit.Id != body.CityId && unit.Id != body.ProvinceId
                where about.Contains(unit.Name)
                select post.AccountId
            )
                .Distinct()
                .ToListAsync();

    private static async Task<List<Guid>> DecidersAsync(PlatformDb db, string? caseNumber) =>
        caseNumber is null
            ? []
            : await (
                from decision in db.Decisions
                join row in db.Cases on decision.RunId equals row.Id
                where row.Number == caseNumber && decision.AccountId != null
                select decision.AccountId!.Value
            )
                .Distinct()
                .ToListAsync();
}
