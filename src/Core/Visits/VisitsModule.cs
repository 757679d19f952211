using Microsoft.Extensions.DependencyInjection;

namespace Platform.Visits;

public static class VisitsModule
{
    public static void AddVisits(this IServiceCollection services)
    {
        services.AddSingleton<VisitRegister>();
        services.AddSingleton<VisitTools>();
    }
}
