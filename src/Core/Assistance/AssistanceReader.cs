using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Gathers the assistance of one archive.</summary>
public static class AssistanceReader
{
    extension(PlatformDb db)
    {
        /// <summary>For a reader who was found to see the archive; lines other unions gave before a transfer are among them.</summary>
        public async Task<AssistanceRecord> AssistanceOfAsync(Guid archiveId) =>
            new()
            {
                Plans = await db
                    .AssistancePlans.AsNoTracking()
                    .Include(plan => plan.Measures.OrderBy(measure => measure.Position))
                    .Where(plan => plan.ArchiveId == archiveId)
                    .OrderByDescending(plan => plan.DrawnUpAt)
                    .ToListAsync(),
                Cards = await db
                    .ContactCards.AsNoTracking()
                    .Where(card => card.ArchiveId == archiveId)
                    .OrderByDescending(card => card.Sequence)
                    .ToListAsync(),
                Ledger = await db.Ledgers.AsNoTracking().SingleOrDefaultAsync(one => one.ArchiveId == archiveId),
                Lines = await db
                    .LedgerLines.IgnoreQueryFilters()
                    .AsNoTracking()
                    .Where(line => line.ArchiveId == archiveId)
                    .OrderBy(line => line.On)
                    .ThenBy(line => line.RecordedAt)
                    .ThenBy(line => line.Id)
                    .ToListAsync(),
            };
    }
}
