using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Storage;

namespace Platform.Host.Health;

/// <summary>The database answers and has every migration this version needs.</summary>
internal sealed class DatabaseCheck(IPlatformDbs dbs) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        await using var db = dbs.Open(Scope.Everything);
        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any()
            ? HealthCheckResult.Unhealthy("The database is older than the program: run the verb `db migrate`.")
            : HealthCheckResult.Healthy();
    }
}
