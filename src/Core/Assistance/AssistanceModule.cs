using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Assistance;

public static class AssistanceModule
{
    public static void AddAssistance(this IServiceCollection services)
    {
        services.AddScoped<AssistanceDesk>();
        services.AddScoped<LedgerDesk>();
        services.AddScoped<LedgerLists>();
        services.AddSingleton<IFileOwner, FilesOfPlans>();
    }
}
