using Microsoft.Extensions.DependencyInjection;

namespace Platform.Inspections;

public static class InspectionsModule
{
    public static void AddInspections(this IServiceCollection services)
    {
        services.AddScoped<DrawDesk>();
        services.AddScoped<SpotCheckDesk>();
        services.AddScoped<CheckingDesk>();
    }
}
