using Microsoft.Extensions.DependencyInjection;

namespace Platform.Comparisons;

public static class ComparisonsModule
{
    public static void AddComparisons(this IServiceCollection services)
    {
        services.AddSingleton<SideBySide>();
        services.AddSingleton<ComparisonDesk>();
    }
}
