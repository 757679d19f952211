using Platform.Host.Regions.Charts;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Regions;

internal static class RegionsModule
{
    public static void AddRegionPages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("区域", "map", "/regions") { Section = NavigationSection.Administration, Order = 10 }
        );
        services.AddScoped<ChartFile>();
    }
}
