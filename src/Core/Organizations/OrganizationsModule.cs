using Microsoft.Extensions.DependencyInjection;

namespace Platform.Organizations;

public static class OrganizationsModule
{
    public static void AddOrganizations(this IServiceCollection services)
    {
        services.AddSingleton<OrganizationDesk>();
        services.AddScoped<RegisterDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<PostDesk>();
        services.AddSingleton<SessionDesk>();
        services.AddSingleton<AuditDesk>();
        services.AddScoped<SetupDesk>();
        services.AddScoped<RegionReach>();
        services.AddSingleton<SanctionBars>();
        services.AddSingleton<SanctionDesk>();
    }
}
