using Microsoft.Extensions.DependencyInjection;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Exits;

public static class ExitsModule
{
    /// <summary>Whoever runs the verifications adds an <see cref="IReverifications"/>.</summary>
    public static void AddExits(this IServiceCollection services)
    {
        services.AddSingleton<IFileOwner, FilesOfExits>();
        services.AddSingleton<IArchiveHold, OpenExitHold>();
        services.AddSingleton<IChangeConsequence, ExitConsequence>();
        services.AddScoped<ExitFiles>();
        services.AddScoped<ExitConductor>();
        services.AddScoped<ExitDesk>();
        services.AddScoped<ExitScrutinyDesk>();
        services.AddScoped<ExitDecisionDesk>();
        services.AddScoped<ExitAftercareDesk>();
        services.AddScoped<ExitLists>();
    }
}
