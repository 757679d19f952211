using Microsoft.Extensions.DependencyInjection;

namespace Platform.Settings;

public static class SettingsModule
{
    public static void AddSettings(this IServiceCollection services)
    {
        services.AddSingleton<LocalSettings>();
        services.AddSingleton<SettingsDesk>();
        services.AddSingleton<RegionOpening>();
    }
}
