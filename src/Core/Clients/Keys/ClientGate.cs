using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Lets clients in, by key, and not too often. Asks the database each time: what was revoked is so at once.</summary>
public sealed class ClientGate(IPlatformDbs dbs, LookupHash hash, TimeProvider time)
{
    private const string Purpose = "client-key";

    private static readonly TimeSpan Seldom = TimeSpan.FromMinutes(1);

    /// <summary>Null when the key opens nothing: unknown, revoked, expired, or of a client out of use.</summary>
    public async Task<CallingClient?> FindAsync(string key)
    {
        if (KeyText.PrefixOf(key) is not { } prefix)
        {
            return null;
        }

        await using var db = dbs.Open(Scope.Nothing);
        var found = await (
            from row in db.ClientKeys.AsNoTracking()
            join client in db.ClientSystems.AsNoTracking() on row.ClientId equals client.Id
            join body in db.Bodies.AsNoTracking() on client.BodyId equals body.Id
            where row.Prefix == prefix
            select new
            {
                row,
                client,
                body,
            }
        ).SingleOrDefaultAsync();
        var now = time.GetUtcNow();
        if (
            found is null
            || !CryptographicOperations.FixedTimeEquals(found.row.Hash, HashOf(key))
            || !found.row.HoldsOn(ChinaTime.DateOf(now))
            || found.client.ClosedAt is not null
        )
        {
            return null;
        }

        if (found.row.LastUsedAt is not { } last || now - last >= Seldom)
        {
            await db
                .ClientKeys.Where(row => row.Id == found.row.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, now));
        }

        return new(
            found.client.Id,
            found.row.Id,
            found.client.Name,
            found.body.Id,
            found.body.Scope,
            found.client.Scopes,
            found.client.PerMinute
        );
    }

    /// <summary>Counts one request.</summary>
    /// <returns>Null when the client may go on; else how long it has to wait.</returns>
    public async Task<TimeSpan?> CountAsync(CallingClient client)
    {
        var now = time.GetUtcNow();
        var minute = now.ToUnixTimeSeconds() / 60;
        await using var db = dbs.Open(Scope.Nothing);
        // One statement, so that the database decides between requests that come at once, from whichever Host.
        var counted = await db
            .ClientUsages.Where(usage =>
                usage.ClientId == client.Id && (usage.Minute != minute || usage.Count < client.PerMinute)
            )
            .ExecuteUpdateAsync(set =>
                set.SetProperty(usage => usage.Count, usage => usage.Minute == minute ? usage.Count + 1 : 1)
                    .SetProperty(usage => usage.Minute, minute)
            );
        return counted == 1 ? null : DateTimeOffset.FromUnixTimeSeconds((minute + 1) * 60) - now;
    }

    internal byte[] HashOf(string key) => hash.Of(Purpose, key);
}
