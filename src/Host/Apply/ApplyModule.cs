using Platform.Host.Protection;

namespace Platform.Host.Apply;

/// <summary>Applications before they are handed in.</summary>
internal static class ApplyModule
{
    public static void AddApply(this IServiceCollection services)
    {
        services.AddSingleton<Tickets>();
        services.AddSingleton<DraftTickets>();
    }
}
