using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Editions;

/// <summary>Freezes service items and reads frozen ones. What is read is kept: an edition never changes.</summary>
public sealed class EditionRegister(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, ServiceItem> _read = new();

    /// <summary>Freezes the item if it was not yet, saves, and returns the hash to pin a case to.</summary>
    public async Task<string> PinAsync(PlatformDb db, string regionCode, ServiceItem item)
    {
        var json = RegionJson.Write(item);
        var hash = RegionJson.Hash(json);
        if (!await db.Editions.AnyAsync(edition => edition.Hash == hash))
        {
            await FreezeAsync(
                db,
                new Edition
                {
                    Hash = hash,
                    RegionCode = regionCode,
                    ItemCode = item.Code,
                    Json = json,
                    FrozenAt = time.GetUtcNow(),
                }
            );
        }

        return hash;
    }

    public async Task<ServiceItem> ReadAsync(PlatformDb db, string hash)
    {
        if (!_read.TryGetValue(hash, out var item))
        {
            var edition = await db.Editions.AsNoTracking().SingleAsync(edition => edition.Hash == hash);
            item = _read[hash] = RegionJson.Read<ServiceItem>(edition.Json);
        }

        return item;
    }

    private static async Task FreezeAsync(PlatformDb db, Edition edition)
    {
        db.Editions.Add(edition);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException) when (db.Entry(edition).State is EntityState.Added)
        {
            // Somebody else froze the same at the same moment.
            db.Entry(edition).State = EntityState.Detached;
            if (!await db.Editions.AnyAsync(frozen => frozen.Hash == edition.Hash))
            {
                throw;
            }
        }
    }
}
