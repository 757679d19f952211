using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Platform.Host.Health;

/// <summary>
/// What a load balancer asks: <c>/health/live</c>, whether the process answers at all, and <c>/health/ready</c>, whether
/// it should be sent people.
/// </summary>
internal static class HealthModule
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services
            .AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready])
            .AddCheck<KeyRingCheck>("keys", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) })
            .AllowAnonymous();
    }
}
