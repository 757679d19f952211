using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Inspections;

/// <summary>
/// Shows spot checks: all of them to the union that drew and those above it; to whoever is below, what concerns its own
/// archives, once there is a finding. Being drawn is not announced.
/// </summary>
public sealed class SpotCheckDesk(IPlatformDbs dbs)
{
    private const int Most = 500;

    /// <summary>The latest first.</summary>
    public async Task<KeysetPage<SpotCheckRow, Guid>> PageAsync(
        Actor actor,
        KeysetPosition<Guid>? after = null,
        int pageSize = 20
    )
    {
        if (!actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var page = await Visible(db, actor)
            .NewestFirst(check => check.DrawnAt, check => check.Id, after)
            .ToPageAsync(pageSize, check => new KeysetPosition<Guid>(check.DrawnAt, check.Id));
        var ids = page.Rows.Select(check => check.Id).ToList();
        var counts = await Lines(db, actor)
            .Where(line => ids.Contains(line.CheckId))
            .GroupBy(line => new { line.CheckId, line.Status })
            .Select(group => new
            {
                group.Key.CheckId,
                group.Key.Status,
                Count = group.Count(),
            })
            .ToListAsync();
        return new(
            [
                .. page.Rows.Select(check => new SpotCheckRow(
                    check,
                    counts.Where(one => one.CheckId == check.Id).ToDictionary(one => one.Status, one => one.Count)
                )),
            ],
            page.Next
        );
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<SpotCheckSheet> ViewAsync(Actor actor, Guid checkId)
    {
        await using var db = dbs.Open(actor.Scope);
        var check = await Visible(db, actor).SingleOrDefaultAsync(row => row.Id == checkId);
        if (check is null || !actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        return new SpotCheckSheet(
            check,
            await Lines(db, actor)
                .Where(line => line.CheckId == checkId)
                .OrderBy(line => line.Rank)
                .Take(Most)
                .ToListAsync(),
            IsWhole: await db.Bodies.Within(actor.Scope).AnyAsync(body => body.Id == check.BodyId),
            IsOwn: check.BodyId == actor.BodyId
        );
    }

    /// <summary>One drawn archive with everything that happened to it.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<SpotCheckLineSheet> LineAsync(Actor actor, Guid lineId)
    {
        await using var db = dbs.Open(actor.Scope);
        var line = await Lines(db, actor).SingleOrDefaultAsync(row => row.Id == lineId);
        if (line is null || !actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        var check = await db.SpotChecks.AsNoTracking().SingleAsync(row => row.Id == line.CheckId);
        return new SpotCheckLineSheet(
            check,
            line,
            await db
                .Archives.Where(archive => archive.Id == line.ArchiveId)
                .Select(archive => archive.RegionCode)
                .SingleOrDefaultAsync()
                ?? "",
            await db
                .SpotCheckEntries.AsNoTracking()
                .Where(entry => entry.LineId == lineId)
                .OrderBy(entry => entry.At)
                .ToListAsync(),
            MayCheck: check.BodyId == actor.BodyId,
            MustMend: line.PrimaryId == actor.BodyId && line.Status is SpotCheckStatus.SentBack
        );
    }

    /// <summary>What waits for the actor's union: to mend, or to look at again.</summary>
    public async Task<IReadOnlyList<SpotCheckLine>> WaitingAsync(Actor actor, int most)
    {
        if (!actor.WorksOnCases)
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        var checks = db.SpotChecks;
        return await db
            .SpotCheckLines.AsNoTracking()
            .Where(line =>
                (line.Status == SpotCheckStatus.SentBack && line.PrimaryId == actor.BodyId)
                || (
                    (
                        line.Status == SpotCheckStatus.Drawn
                        || line.Status == SpotCheckStatus.Faulty
                        || line.Status == SpotCheckStatus.Answered
                    ) && checks.Any(check => check.Id == line.CheckId && check.BodyId == actor.BodyId)
                )
            )
            .OrderBy(line => line.MendBy == null)
            .ThenBy(line => line.MendBy)
            .ThenBy(line => line.Rank)
            .Take(most)
            .ToListAsync();
    }

    internal static IQueryable<SpotCheckLine> Lines(PlatformDb db, Actor actor)
    {
        var seen = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        var checks = db.SpotChecks;
        return db
            .SpotCheckLines.AsNoTracking()
            .Where(line =>
                line.Status != SpotCheckStatus.Drawn
                || checks.Any(check => check.Id == line.CheckId && seen.Contains(check.BodyId))
            );
    }

    private static IQueryable<SpotCheck> Visible(PlatformDb db, Actor actor)
    {
        var seen = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        var lines = db.SpotCheckLines;
        return db
            .SpotChecks.AsNoTracking()
            .Where(check =>
                seen.Contains(check.BodyId)
                || lines.Any(line => line.CheckId == check.Id && line.Status != SpotCheckStatus.Drawn)
            );
    }
}
