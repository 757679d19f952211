using Platform.Storage;

namespace Platform.Host.Startup;

internal static class StartupModule
{
    public static void AddStartupChecks(this IServiceCollection services)
    {
        services.AddSingleton<IStartupCheck, HostsAreNamed>();
        services.AddSingleton<IStartupCheck, ErrorsAreHidden>();
        services.AddSingleton<IStartupCheck, DataIsKept>();
        services.AddSingleton<IStartupCheck, ClockIsReal>();
        services.AddSingleton<IStartupCheck, DataIsReal>();
    }

    /// <summary>Refuses to serve with what is safe only on a developer's machine; says everything that is wrong at once.</summary>
    /// <exception cref="OperatorException">Something is.</exception>
    public static async Task CheckStartupAsync(this IServiceProvider services, bool databaseRuns)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return;
        }

        var faults = new List<StartupFault>();
        foreach (var check in services.GetServices<IStartupCheck>().Where(check => check.AsksDatabase == databaseRuns))
        {
            if (await check.FindAsync() is { } fault)
            {
                faults.Add(fault);
            }
        }

        if (faults.Count > 0)
        {
            throw new OperatorException(
                string.Join(Environment.NewLine, faults.Select(fault => fault.Chinese).Prepend("拒绝启动：")),
                string.Join(Environment.NewLine, faults.Select(fault => fault.English).Prepend("Refusing to start:"))
            );
        }
    }
}
