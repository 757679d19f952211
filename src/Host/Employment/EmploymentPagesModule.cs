using Platform.Employment;
using Platform.Host.Exports;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Employment;

/// <summary>就业服务: openings, people who look for work, their training, and the counts; where a region offers it.</summary>
internal static class EmploymentPagesModule
{
    public static void AddEmploymentPages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("就业服务", "work", EmploymentTabs.Openings)
            {
                Section = NavigationSection.Services,
                Order = 10,
                IsAllowed = EmploymentServices.MayRead,
                InRegion = EmploymentServices.IsOffered,
            }
        );
        services.AddSingleton(
            new WorkSection("就业服务", typeof(EmploymentWork))
            {
                Order = 50,
                Address = EmploymentTabs.Openings,
                IsAllowed = EmploymentServices.MayRead,
                InRegion = EmploymentServices.IsOffered,
            }
        );
        services.AddScoped<IListExport, EmploymentExport>();
    }
}
