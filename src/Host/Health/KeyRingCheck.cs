using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Storage;

namespace Platform.Host.Health;

/// <summary>The keys are loaded: what is sealed now opens again.</summary>
internal sealed class KeyRingCheck(FieldCipher cipher) : IHealthCheck
{
    private const string Probe = "ready";

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            cipher.Open(cipher.Seal(Probe, Probe), Probe) == Probe
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The keys do not open what they seal.")
        );
}
