using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>Gives keys out and takes them back.</summary>
public sealed class KeyDesk(IPlatformDbs dbs, ClientGate gate, AuditTrail trail, TimeProvider time)
{
    /// <summary>Two for changing over without a gap, and one for whoever is unsure.</summary>
    public const int MostHeld = 3;

    public const int MostYears = 2;

    /// <summary>A new key beside those that hold.</summary>
    /// <returns>The key, which is kept nowhere.</returns>
    /// <exception cref="RuleException">No such day, or too many keys hold already.</exception>
    public async Task<IssuedKey> IssueAsync(Actor actor, Guid clientId, DateOnly expiresOn)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.ForChangeAsync(db, actor, clientId);
        var now = time.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        if (expiresOn < today || expiresOn > today.AddYears(MostYears))
        {
            throw new RuleException($"有效期到今天以后、{MostYears} 年以内的某一天")
            {
                Field = nameof(ClientKey.ExpiresOn),
            };
        }

        var held = await db.ClientKeys.CountAsync(key =>
            key.ClientId == clientId && key.RevokedAt == null && key.ExpiresOn >= today
        );
        if (held >= MostHeld)
        {
            throw new RuleException($"已有 {held} 个密钥有效，请先吊销不用的。");
        }

        var (text, prefix) = KeyText.Make();
        db.ClientKeys.Add(
            new ClientKey
            {
                Id = Guid.CreateVersion7(now),
                ClientId = clientId,
                Prefix = prefix,
                Hash = gate.HashOf(text),
                IssuedAt = now,
                IssuedByName = actor.Name,
                ExpiresOn = expiresOn,
            }
        );
        Record(db, actor, "client-key-issued", client, prefix);
        await db.SaveChangesAsync();
        return new(client.Name, text, expiresOn);
    }

    /// <summary>From the next request on the key opens nothing.</summary>
    public async Task RevokeAsync(Actor actor, Guid clientId, Guid keyId)
    {
        await using var db = dbs.Open(actor.Scope);
        var client = await ClientRules.FindAsync(db, actor, clientId);
        var key =
            await db.ClientKeys.SingleOrDefaultAsync(row => row.Id == keyId && row.ClientId == clientId)
            ?? throw new NotFoundException();
        if (key.RevokedAt is not null)
        {
            return;
        }

        (key.RevokedAt, key.RevokedByName) = (time.GetUtcNow(), actor.Name);
        Record(db, actor, "client-key-revoked", client, key.Prefix);
        await db.SaveChangesAsync();
    }

    private void Record(PlatformDb db, Actor actor, string action, ClientSystem client, string prefix) =>
        trail.Record(db, actor.InTrail, action, "client", client.Id, new { client.Name, KeyPrefix = prefix });
}
