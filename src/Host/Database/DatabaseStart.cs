using Microsoft.EntityFrameworkCore;
using Platform.Host.Database.Embedded;
using Platform.Storage;

namespace Platform.Host.Database;

/// <summary>Makes the database ready to be used. The server does so before it serves, a verb that reads or writes too.</summary>
/// <param name="cluster">Null where a server is named.</param>
internal sealed class DatabaseStart(IPlatformDbs dbs, IHostEnvironment environment, EmbeddedCluster? cluster = null)
{
    /// <summary>
    /// Starts the embedded database, and migrates it as well as a developer's. A server of somebody else's is migrated
    /// when its operator says so.
    /// </summary>
    /// <exception cref="OperatorException">The embedded database cannot run.</exception>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        if (cluster is not null || environment.IsDevelopment())
        {
            await MigrateAsync(cancellation);
        }
    }

    /// <summary>Returns the names of the migrations that were applied.</summary>
    /// <exception cref="OperatorException">The embedded database cannot run.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation = default)
    {
        if (cluster is not null)
        {
            await cluster.EnsureAsync(cancellation);
        }

        await using var db = dbs.Open(Scope.Everything);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        await db.Database.MigrateAsync(cancellation);
        return pending;
    }
}
