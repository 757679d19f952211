using Microsoft.AspNetCore.RateLimiting;
using Platform.Grievances;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Grievances.Complaints;

/// <summary>Complaints: the list, one complaint, receiving them, and the public pages.</summary>
internal static class ComplaintPagesModule
{
    public static void AddComplaintPages(this IServiceCollection services)
    {
        services.Configure<RateLimiterOptions>(limits =>
            limits.AddPolicy<string, ComplainLimit>(nameof(ComplainLimit))
        );
        services.AddSingleton(
            new NavigationEntry("投诉", "campaign", ComplaintQuery.Address)
            {
                Section = NavigationSection.Grievances,
                Order = 30,
                IsAllowed = ComplaintSight.IsConcerned,
            }
        );
        services.AddSingleton(
            new WorkSection("投诉", typeof(ComplaintWork))
            {
                Order = 26,
                Address = new ComplaintQuery { Mine = true }.ToString(),
                IsAllowed = ComplaintSight.IsConcerned,
            }
        );
    }
}
