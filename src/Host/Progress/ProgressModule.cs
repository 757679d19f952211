using Microsoft.AspNetCore.RateLimiting;

namespace Platform.Host.Progress;

/// <summary>What applicants see of their case, without an account.</summary>
internal static class ProgressModule
{
    public static void AddProgress(this IServiceCollection services)
    {
        services.AddSingleton<ProgressTickets>();
        services.Configure<RateLimiterOptions>(limits =>
            limits.AddPolicy<string, GuessingLimit>(nameof(GuessingLimit))
        );
    }
}
