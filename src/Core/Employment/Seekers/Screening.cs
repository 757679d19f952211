using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>
/// 筛选: the households on the register whose answers say that the worker lost their work, by the region's condition, and
/// those with a measure or an application for employment. It proposes; officers take people up.
/// </summary>
public sealed class Screening(IPlatformDbs dbs, EmploymentServices services, AnswersVault vault, TimeProvider time)
{
    /// <summary>More are not shown at once: those taken up make place.</summary>
    public const int Most = 200;

    private const int BatchSize = 200;

    /// <summary>Nobody the union looks after already.</summary>
    /// <exception cref="NotFoundException">The region offers no such service.</exception>
    public async Task<IReadOnlyList<Candidate>> FindAsync(Actor actor, string regionCode)
    {
        var service = services.Of(regionCode);
        await using var db = dbs.Open(actor.Scope);
        var found = new List<Candidate>();
        Guid? after = null;
        do
        {
            var batch = await NextAsync(db, actor, regionCode, service, after);
            found.AddRange(await ReadAsync(db, service, batch));
            after = batch.Count == BatchSize ? batch[^1].Id : null;
        } while (after is not null && found.Count < Most);

        return [.. found.Take(Most)];
    }

    /// <summary>What speaks for one archive; null where nothing does.</summary>
    internal async Task<Candidate?> FindAsync(PlatformDb db, EmploymentService service, Archive archive) =>
        (await ReadAsync(db, service, [archive])).SingleOrDefault();

    private static async Task<List<Archive>> NextAsync(
        PlatformDb db,
        Actor actor,
        string regionCode,
        EmploymentService service,
        Guid? after
    )
    {
        var units = db.Bodies.WithParty(service.RunBy, actor.BodyId).Select(unit => unit.Id);
        var seekers = db.Jobseekers;
        var archives = db
            .Archives.AsNoTracking()
            .Where(archive =>
                archive.RegionCode == regionCode
                && archive.Status == ArchiveStatus.Live
                && units.Contains(archive.PrimaryId)
                && !seekers.Any(seeker => seeker.OpenForArchiveId == archive.Id)
            );
        return await (after is { } last ? archives.Where(archive => archive.Id > last) : archives)
            .OrderBy(archive => archive.Id)
            .Take(BatchSize)
            .ToListAsync();
    }

    private async Task<IReadOnlyList<Candidate>> ReadAsync(
        PlatformDb db,
        EmploymentService service,
        IReadOnlyList<Archive> archives
    )
    {
        var ids = archives.Select(archive => archive.Id).ToList();
        var measures = await db
            .AssistancePlans.Where(plan => ids.Contains(plan.ArchiveId))
            .SelectMany(plan => plan.Measures, (plan, measure) => new { plan.ArchiveId, Measure = measure })
            .Where(one => one.Measure.Kind == AidKind.Employment && one.Measure.DoneOn == null)
            .Select(one => new { one.ArchiveId, one.Measure.Words })
            .ToListAsync();
        var aids = await db
            .Aids.Where(aid =>
                ids.Contains(aid.ArchiveId)
                && aid.Kind == AidKind.Employment
                && (aid.Status == AidStatus.Proposed || aid.Status == AidStatus.Approved)
            )
            .Select(aid => new { aid.ArchiveId, aid.Item })
            .ToListAsync();
        var answers = service.Screens is null ? [] : await AnswersAsync(db, ids);
        var today = ChinaTime.Today(time);
        return
        [
            .. archives
                .Select(archive => new Candidate(
                    archive.Id,
                    archive.Number,
                    archive.HolderName,
                    archive.UnitName,
                    [
                        .. answers.TryGetValue(archive.Id, out var given) && service.Screens!.Holds(given.On(today))
                            ? [$"档案：{service.Screens.ReasonBy(given.On(today))}"]
                            : Array.Empty<string>(),
                        .. measures.Where(one => one.ArchiveId == archive.Id).Select(one => $"帮扶措施：{one.Words}"),
                        .. aids.Where(one => one.ArchiveId == archive.Id).Select(one => $"帮扶申请：{one.Item}"),
                    ]
                ))
                .Where(candidate => candidate.Reasons.Count > 0),
        ];
    }

    /// <summary>What the archives say today.</summary>
    private async Task<Dictionary<Guid, Answers>> AnswersAsync(PlatformDb db, List<Guid> ids)
    {
        var all = db.ArchiveVersions;
        var versions = await all.AsNoTracking()
            .Where(version =>
                ids.Contains(version.ArchiveId)
                && !all.Any(later => later.ArchiveId == version.ArchiveId && later.Sequence > version.Sequence)
            )
            .ToListAsync();
        return versions.ToDictionary(
            version => version.ArchiveId,
            version => vault.Open(version.Id, version.SealedAnswers)
        );
    }
}
