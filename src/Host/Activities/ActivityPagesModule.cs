using Platform.Activities;
using Platform.Host.Shell.Navigation;
using Platform.Host.Work;

namespace Platform.Host.Activities;

/// <summary>综合服务、人文关怀: planned, agreed to, prepared and held; where a region offers it.</summary>
internal static class ActivityPagesModule
{
    public static void AddActivityPages(this IServiceCollection services)
    {
        services.AddSingleton(
            new NavigationEntry("服务活动", "diversity_1", ActivityQuery.Address)
            {
                Section = NavigationSection.Services,
                Order = 20,
                IsAllowed = ActivityServices.MayRead,
                InRegion = ActivityServices.IsOffered,
            }
        );
        services.AddSingleton(
            new WorkSection("服务活动", typeof(ActivityWork))
            {
                Order = 52,
                Address = new ActivityQuery { Mine = true }.ToString(),
                IsAllowed = ActivityServices.MayRead,
                InRegion = ActivityServices.IsOffered,
            }
        );
    }
}
