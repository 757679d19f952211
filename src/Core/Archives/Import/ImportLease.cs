using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>
/// Lets one Host at a time work on an import. The lease stands in the database and runs out by itself: what a Host that
/// was killed had begun is free for the next a moment later.
/// </summary>
internal sealed class ImportLease(IPlatformDbs dbs, TimeProvider time, Guid importId, ImportState state)
    : IAsyncDisposable
{
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <summary>Of this attempt, not of this Host: one that was slow and lost the lease does not hold it again.</summary>
    private readonly Guid _runner = Guid.NewGuid();
    private readonly CancellationTokenSource _ended = new();
    private Task _beating = Task.CompletedTask;

    public Guid ImportId => importId;

    /// <summary>The import's row while this Host holds it at this step.</summary>
    public IQueryable<ArchiveImport> Mine(PlatformDb db) =>
        db.ArchiveImports.Where(import => import.Id == importId && import.State == state && import.RunBy == _runner);

    public async Task<bool> TakeAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var until = now + Length;
        await using var db = dbs.Open(Scope.Everything);
        var taken = await db
            .ArchiveImports.Where(import =>
                import.Id == importId && import.State == state && (import.RunUntil == null || import.RunUntil < now)
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(import => import.RunBy, _runner)
                        .SetProperty(import => import.RunUntil, until)
                        .SetProperty(import => import.Progress, 0)
                        .SetProperty(import => import.Attempts, import => import.Attempts + 1),
                cancellation
            );
        if (taken == 1)
        {
            _beating = BeatAsync();
        }

        return taken == 1;
    }

    /// <summary>Says how far it is; seen at once, whatever becomes of the work.</summary>
    public async Task TellAsync(int progress)
    {
        await using var db = dbs.Open(Scope.Everything);
        await Mine(db).ExecuteUpdateAsync(set => set.SetProperty(import => import.Progress, progress));
    }

    /// <summary>Stops holding it; where the step was not finished, the next may begin at once.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _beating;
        await using var db = dbs.Open(Scope.Everything);
        await Mine(db).ExecuteUpdateAsync(set => set.SetProperty(import => import.RunUntil, (DateTimeOffset?)null));
        _ended.Dispose();
    }

    private async Task BeatAsync()
    {
        using var timer = new PeriodicTimer(Beat, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_ended.Token))
            {
                var until = time.GetUtcNow() + Length;
                await using var db = dbs.Open(Scope.Everything);
                await Mine(db)
                    .ExecuteUpdateAsync(set => set.SetProperty(import => import.RunUntil, until), _ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The work ended.
        }
    }
}
