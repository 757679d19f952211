using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>
/// Answers a repeated request as it was answered first. A refusal is not kept: nothing came of it, and its key may be used
/// again for the request put right.
/// </summary>
public sealed class IdempotencyDesk(IPlatformDbs dbs, LookupHash hash, FieldCipher cipher, TimeProvider time)
{
    /// <summary>How long answers are kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>After so long whoever worked on a request is taken to have broken down.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="fingerprint">SHA-256 of method, address and content.</param>
    public async Task<RequestClaim> ClaimAsync(CallingClient client, string key, byte[] fingerprint)
    {
        var now = time.GetUtcNow();
        var requested = hash.Of("idempotent-request", Convert.ToHexStringLower(fingerprint));
        await using var db = dbs.Open(Scope.Nothing);
        var keyed = db.IdempotentRequests.Where(row => row.ClientId == client.Id && row.Key == key);
        await keyed.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync();
        if (await TryBeginAsync(db, client, key, requested, now) is { } mine)
        {
            return mine;
        }

        var earlier = await keyed.AsNoTracking().SingleOrDefaultAsync();
        return earlier switch
        {
            null => new RequestClaim.InHand(),
            _ when !CryptographicOperations.FixedTimeEquals(earlier.RequestHash, requested) =>
                new RequestClaim.Different(),
            { Status: { } status } => new RequestClaim.Answered(
                status,
                cipher.Open(earlier.SealedBody!, Context(earlier.Id)),
                earlier.Location
            ),
            _ when now - earlier.ClaimedAt >= Patience && await TryTakeOverAsync(db, earlier, now) =>
                new RequestClaim.Mine(earlier.Id),
            _ => new RequestClaim.InHand(),
        };
    }

    public async Task KeepAsync(Guid requestId, int status, string body, string? location)
    {
        var sealedBody = cipher.Seal(body, Context(requestId));
        await using var db = dbs.Open(Scope.Nothing);
        await db
            .IdempotentRequests.Where(row => row.Id == requestId)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.Status, status)
                    .SetProperty(row => row.SealedBody, sealedBody)
                    .SetProperty(row => row.Location, location)
            );
    }

    /// <summary>Nothing came of the request.</summary>
    public async Task ReleaseAsync(Guid requestId)
    {
        await using var db = dbs.Open(Scope.Nothing);
        await db.IdempotentRequests.Where(row => row.Id == requestId && row.Status == null).ExecuteDeleteAsync();
    }

    /// <summary>Clears away what nobody will ask for again.</summary>
    public async Task ForgetExpiredAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var db = dbs.Open(Scope.Nothing);
        await db.IdempotentRequests.Where(row => row.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
    }

    private static string Context(Guid requestId) => $"idempotent-request/{requestId}";

    private static async Task<RequestClaim?> TryBeginAsync(
        PlatformDb db,
        CallingClient client,
        string key,
        byte[] requested,
        DateTimeOffset now
    )
    {
        var begun = new IdempotentRequest
        {
            Id = Guid.CreateVersion7(now),
            ClientId = client.Id,
            Key = key,
            RequestHash = requested,
            ClaimedAt = now,
            ExpiresAt = now + Kept,
        };
        db.IdempotentRequests.Add(begun);
        try
        {
            await db.SaveChangesAsync();
            return new RequestClaim.Mine(begun.Id);
        }
        catch (DbUpdateException fault) when (db.Violates(fault, ClientMappings.OneRequestOfAKey))
        {
            db.Entry(begun).State = EntityState.Detached;
            return null;
        }
    }

    private static async Task<bool> TryTakeOverAsync(PlatformDb db, IdempotentRequest earlier, DateTimeOffset now) =>
        await db
            .IdempotentRequests.Where(row =>
                row.Id == earlier.Id && row.Status == null && row.ClaimedAt == earlier.ClaimedAt
            )
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedAt, now)) == 1;
}
