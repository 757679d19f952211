using Microsoft.Extensions.DependencyInjection;

namespace Platform.Rounds;

public static class RoundsModule
{
    public static void AddRounds(this IServiceCollection services)
    {
        services.AddScoped<RoundOpeningDesk>();
        services.AddScoped<RoundDesk>();
        services.AddScoped<RoundReportDesk>();
    }
}
