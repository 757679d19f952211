using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Archives;

/// <summary>Lists the households on the register with who looks after them and when they were last visited.</summary>
public sealed class ContactListDesk(IPlatformDbs dbs, Catalogue catalogue, VisitRegister visits, TimeProvider time)
{
    public async Task<ContactPage> PageAsync(Actor actor, ContactFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        var today = ChinaTime.Today(time);
        var intervals = catalogue
            .Regions.Where(region => region.ContactPersons?.EveryMonths is not null)
            .ToDictionary(region => region.Code, region => region.ContactPersons!);
        var live = Matching(db, actor, filter);
        var matching = filter.Due ? Due(db, live, intervals, today) : live;
        var count = await matching.CountToCapAsync();
        var page = await matching
            .NewestFirst(row => row.CreatedAt, row => row.Id, filter.After)
            .ToPageAsync(filter.PageSize, row => new KeysetPosition<Guid>(row.CreatedAt, row.Id));
        return new ContactPage(
            await RowsAsync(db, page.Rows, intervals),
            count,
            page.Next,
            await live.AnyAsync(archive => intervals.Keys.Contains(archive.RegionCode)),
            today
        );
    }

    private static IQueryable<Archive> Matching(PlatformDb db, Actor actor, ContactFilter filter)
    {
        var live = db.Archives.AsNoTracking().Where(archive => archive.Status == ArchiveStatus.Live);
        if (!actor.WorksOnCases)
        {
            return live.Where(_ => false);
        }

        if (filter.Mine)
        {
            var mine = db.ContactPersons.Where(person => person.AccountId == actor.AccountId);
            live = live.Where(archive => mine.Any(person => person.CurrentFor == archive.Id));
        }

        return filter.Text?.Trim() is { Length: > 0 } text
            ? live.Where(archive => archive.HolderName.StartsWith(text) || archive.Number.StartsWith(text))
            : live;
    }

    /// <summary>Nobody went, in a way that counts, since the interval began; told apart by region because each has its own.</summary>
    private static IQueryable<Archive> Due(
        PlatformDb db,
        IQueryable<Archive> live,
        Dictionary<string, ContactPersonRule> intervals,
        DateOnly today
    ) =>
        intervals
            .Select(interval =>
            {
                var since = today.AddMonths(-interval.Value.EveryMonths!.Value);
                var kinds = interval.Value.Visits.Kinds;
                var all = db.VisitEntries;
                var recent = all.Where(visit =>
                    visit.On > since && kinds.Contains(visit.Kind) && !all.Any(later => later.CorrectsId == visit.Id)
                );
                var versions = db.ArchiveVersions;
                return live.Where(archive =>
                    archive.RegionCode == interval.Key
                    && archive.OpenedOn <= since
                    && !recent.Any(visit => visit.SubjectId == archive.Id)
                    && !versions.Any(version =>
                        version.ArchiveId == archive.Id && recent.Any(visit => visit.SubjectId == version.CaseId)
                    )
                );
            })
            .Aggregate(live.Where(_ => false), (all, some) => all.Concat(some));

    private async Task<IReadOnlyList<ContactRow>> RowsAsync(
        PlatformDb db,
        IReadOnlyList<Archive> archives,
        Dictionary<string, ContactPersonRule> intervals
    )
    {
        var ids = archives.Select(archive => archive.Id).ToList();
        var persons = await db
            .ContactPersons.AsNoTracking()
            .Where(person => person.CurrentFor != null && ids.Contains(person.CurrentFor.Value))
            .ToDictionaryAsync(person => person.ArchiveId, person => person.Name);
        var cases = await db
            .ArchiveVersions.Where(version => ids.Contains(version.ArchiveId) && version.CaseId != null)
            .Select(version => new { version.ArchiveId, CaseId = version.CaseId!.Value })
            .ToListAsync();
        var bySubject = (await visits.ListAsync(db, [.. ids, .. cases.Select(one => one.CaseId)])).ToLookup(visit =>
            visit.SubjectId
        );
        return
        [
            .. archives.Select(archive =>
            {
                var found = cases
                    .Where(one => one.ArchiveId == archive.Id)
                    .Select(one => one.CaseId)
                    .Append(archive.Id)
                    .Distinct()
                    .SelectMany(subject => bySubject[subject])
                    .Where(visit => !visit.IsReplaced)
                    .ToList();
                return new ContactRow(
                    archive.Id,
                    archive.Number,
                    archive.HolderName,
                    archive.UnitName,
                    persons.GetValueOrDefault(archive.Id),
                    found.Count == 0 ? null : found.Max(visit => visit.On),
                    intervals.TryGetValue(archive.RegionCode, out var rule)
                        ? ContactDesk.DueOn(rule, archive, found)
                        : null
                );
            }),
        ];
    }
}
