using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Activities;

public static class ActivitiesModule
{
    public static void AddActivities(this IServiceCollection services)
    {
        services.AddScoped<ActivityServices>();
        services.AddSingleton<ActivityJournal>();
        services.AddScoped<PlanningDesk>();
        services.AddScoped<ActivityDesk>();
        services.AddScoped<ActivityLists>();
        services.AddSingleton<IFileOwner, FilesOfActivities>();
    }
}
