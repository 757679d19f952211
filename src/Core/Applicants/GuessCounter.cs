using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Applicants;

/// <summary>
/// Five tries in vain, then a pause. A try is counted before it is looked at, so that a hundred at once are a hundred
/// tries; one that goes right is given back and wipes out none of those before it, because somebody else may carry the same
/// number. It counts by what is tried on, whether or not there is such an account: a pause says nothing about it.
/// </summary>
public sealed class GuessCounter(IPlatformDbs dbs, LookupHash hash, TimeProvider time)
{
    public const int Most = 5;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <returns>False while the pause lasts; then nothing may be looked at.</returns>
    public async Task<bool> CountAsync(string purpose, string subject)
    {
        var key = KeyOf(purpose, subject);
        var now = time.GetUtcNow();
        var over = now - Pause;
        await using var db = dbs.Open(Scope.Nothing);
        while (true)
        {
            var counted = await db
                .Guesses.Where(row => row.Key == key && (row.Count < Most || row.LastAt <= over))
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.Count, row => row.LastAt <= over ? 1 : row.Count + 1)
                        .SetProperty(row => row.LastAt, now)
                );
            if (counted == 1)
            {
                return true;
            }

            if (await db.Guesses.AnyAsync(row => row.Key == key))
            {
                return false;
            }

            if (await BeginAsync(db, key, now, over))
            {
                return true;
            }
        }
    }

    /// <summary>The try counted last went right.</summary>
    public async Task GiveBackAsync(string purpose, string subject)
    {
        var key = KeyOf(purpose, subject);
        await using var db = dbs.Open(Scope.Nothing);
        await db
            .Guesses.Where(row => row.Key == key && row.Count > 0)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Count, row => row.Count - 1));
    }

    /// <returns>False when somebody else was first.</returns>
    private static async Task<bool> BeginAsync(PlatformDb db, byte[] key, DateTimeOffset now, DateTimeOffset over)
    {
        await db.Guesses.Where(row => row.LastAt <= over).ExecuteDeleteAsync();
        var first = new Guesses
        {
            Key = key,
            Count = 1,
            LastAt = now,
        };
        db.Guesses.Add(first);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException fault) when (db.Violates(fault, GuessesMapping.OneCount))
        {
            db.Entry(first).State = EntityState.Detached;
            return false;
        }
    }

    private byte[] KeyOf(string purpose, string subject) => hash.Of($"applicant.guesses/{purpose}", subject);
}
