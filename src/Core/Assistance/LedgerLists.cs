using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>The ledger of a union: what was given to the households of its scope.</summary>
public sealed class LedgerLists(IPlatformDbs dbs, AuditTrail audit, TimeProvider time)
{
    /// <summary>More do not go on one sheet.</summary>
    public const int Longest = 5000;

    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<LedgerPage> PageAsync(
        Actor actor,
        LedgerFilter filter,
        KeysetPosition<Guid>? after = null,
        int pageSize = 20
    )
    {
        await using var db = Open(actor);
        var matching = Matching(db, filter);
        var count = await matching.CountToCapAsync();
        var page = await matching
            .NewestFirst(line => line.RecordedAt, line => line.Id, after)
            .ToPageAsync(pageSize, line => new KeysetPosition<Guid>(line.RecordedAt, line.Id));
        var ids = page.Rows.Select(line => line.Id).ToList();
        var reversed = await db
            .LedgerLines.Where(line => line.ReversesId != null && ids.Contains(line.ReversesId.Value))
            .Select(line => line.ReversesId!.Value)
            .ToListAsync();
        return new LedgerPage(page.Rows, reversed.ToHashSet(), count, page.Next);
    }

    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<LedgerSums> SumAsync(Actor actor, LedgerFilter filter)
    {
        await using var db = Open(actor);
        return await SumAsync(db, filter);
    }

    /// <summary>The years in which something was given, the latest first.</summary>
    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<IReadOnlyList<int>> YearsAsync(Actor actor)
    {
        await using var db = Open(actor);
        return await db
            .LedgerLines.Select(line => line.On.Year)
            .Distinct()
            .OrderByDescending(year => year)
            .ToListAsync();
    }

    /// <summary>For paper, which leaves the platform: who drew it up is put on record.</summary>
    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<LedgerSheet> DrawUpAsync(Actor actor, LedgerFilter filter)
    {
        await using var db = Open(actor);
        var lines = await Matching(db, filter)
            .OrderBy(line => line.On)
            .ThenBy(line => line.RecordedAt)
            .ThenBy(line => line.Id)
            .Take(Longest + 1)
            .ToListAsync();
        var sheet = new LedgerSheet(
            actor.BodyName,
            ChinaTime.Today(time),
            [.. lines.Take(Longest)],
            await SumAsync(db, filter),
            lines.Count > Longest
        );
        audit.Record(
            db,
            actor.InTrail,
            "ledger-drawn-up",
            "ledger",
            detail: new
            {
                sheet.Lines.Count,
                filter.Year,
                Kind = filter.Kind?.InWords,
                filter.UnitId,
            }
        );
        await db.SaveChangesAsync();
        return sheet;
    }

    private PlatformDb Open(Actor actor) => actor.WorksOnCases ? dbs.Open(actor.Scope) : throw new NotFoundException();

    private static async Task<LedgerSums> SumAsync(PlatformDb db, LedgerFilter filter)
    {
        var (matching, all) = (Matching(db, filter), db.LedgerLines);
        var standing = matching.Where(line =>
            line.ReversesId == null && !all.Any(other => other.ReversesId == line.Id)
        );
        var amounts = await matching
            .GroupBy(line => line.Kind)
            .Select(group => new { Kind = group.Key, Amount = group.Sum(line => line.Amount ?? 0) })
            .ToListAsync();
        var counts = await standing
            .GroupBy(line => line.Kind)
            .Select(group => new { Kind = group.Key, Lines = group.Count() })
            .ToDictionaryAsync(one => one.Kind, one => one.Lines);
        return new LedgerSums(
            [
                .. amounts
                    .OrderBy(one => one.Kind)
                    .Select(one => new KindSum(one.Kind, one.Amount, counts.GetValueOrDefault(one.Kind))),
            ],
            await standing.Select(line => line.ArchiveId).Distinct().CountAsync()
        );
    }

    private static IQueryable<LedgerLine> Matching(PlatformDb db, LedgerFilter filter)
    {
        var lines = db.LedgerLines.AsNoTracking();
        if (filter.Year is { } year)
        {
            var (from, until) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            lines = lines.Where(line => line.On >= from && line.On <= until);
        }

        if (filter.Kind is { } kind)
        {
            lines = lines.Where(line => line.Kind == kind);
        }

        return filter.UnitId is { } unit ? lines.Where(line => line.PrimaryId == unit) : lines;
    }
}
