using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Adds up what a household received, for the income of the next check.</summary>
public sealed class AidReceivedDesk(IPlatformDbs dbs, Catalogue catalogue)
{
    /// <param name="from">The first day that counts.</param>
    /// <param name="to">The last one.</param>
    /// <exception cref="NotFoundException">There is no such archive, or the actor must not know of it.</exception>
    public async Task<AidReceived> OfAsync(Actor actor, Guid archiveId, DateOnly from, DateOnly to)
    {
        await using var db = dbs.Open(actor.Scope);
        return await OfAsync(db, await db.ArchiveOfAsync(actor, archiveId), from, to);
    }

    /// <summary>Of the twelve months that end with the day.</summary>
    public Task<AidReceived> OfLastYearAsync(PlatformDb db, Archive archive, DateOnly day) =>
        OfAsync(db, archive, day.AddYears(-1).AddDays(1), day);

    /// <summary>The same for a reader who was found to see the archive; whichever union gave.</summary>
    public async Task<AidReceived> OfAsync(PlatformDb db, Archive archive, DateOnly from, DateOnly to)
    {
        var aid = catalogue.Find(archive.RegionCode)?.Aid;
        var all = db.LedgerLines.IgnoreQueryFilters().AsNoTracking().Where(line => line.ArchiveId == archive.Id);
        var lines = await all.Where(line => line.On >= from && line.On <= to).ToListAsync();
        var reversed = (
            await all.Where(line => line.ReversesId != null).Select(line => line.ReversesId!.Value).ToListAsync()
        ).ToHashSet();
        return new(
            from,
            to,
            [
                .. lines
                    .GroupBy(line => line.Kind)
                    .OrderBy(kind => kind.Key)
                    .Select(kind => new ReceivedAid(
                        kind.Key,
                        kind.Sum(line => line.Amount ?? 0),
                        kind.Count(line => line.ReversesId is null && !reversed.Contains(line.Id)),
                        aid?.Find(kind.Key)?.Income
                    )),
            ],
            aid?.IncomeKind
        );
    }
}
