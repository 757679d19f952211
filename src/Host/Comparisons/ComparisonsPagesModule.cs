using Platform.Comparisons;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Comparisons;

internal static class ComparisonsPagesModule
{
    public static void AddComparisonPages(this IServiceCollection services)
    {
        services.AddScoped<ComparedSides>();
        services.AddSingleton(
            new NavigationEntry("规则对照", "compare_arrows", ComparedView.Page)
            {
                Section = NavigationSection.Administration,
                Order = 11,
                IsAllowed = ComparisonDesk.MayCompare,
            }
        );
    }
}
