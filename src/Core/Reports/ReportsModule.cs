using Microsoft.Extensions.DependencyInjection;

namespace Platform.Reports;

public static class ReportsModule
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddScoped<RosterDesk>();
        services.AddScoped<FiguresDesk>();
    }
}
