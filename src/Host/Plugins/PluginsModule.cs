using Platform.Regions;

namespace Platform.Host.Plugins;

internal static class PluginsModule
{
    /// <summary>
    /// Loads every plugin before anything else is built: their services are part of the Host's. Settings:
    /// <c>Plugins:Path</c> (beside the program unless said otherwise), <c>Plugins:Disabled</c>, a list of folder names, and
    /// <c>Plugins:ServeDrafts</c>, which is so on a developer's machine only, and <c>Plugins:PreviewFirst</c>, folders whose
    /// regions workers see only after the province's administrator has opened them.
    /// </summary>
    public static Catalogue AddRegions(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        // Standard error, because a verb's answer is standard output.
        using var logs = LoggerFactory.Create(log =>
            log.AddConfiguration(configuration.GetSection("Logging"))
                .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        );
        var root = configuration["Plugins:Path"] ?? Path.Combine(AppContext.BaseDirectory, "plugins");
        var disabled = configuration.GetSection("Plugins:Disabled").Get<string[]>() ?? [];
        var serveDrafts = configuration.GetValue("Plugins:ServeDrafts", environment.IsDevelopment());
        var catalogue = RegionLoader.Load(root, disabled, services, logs.CreateLogger<RegionLoader>(), serveDrafts);
        var previewFirst = configuration.GetSection("Plugins:PreviewFirst").Get<string[]>() ?? [];
        catalogue = new([
            .. catalogue.Plugins.Select(plugin =>
                plugin with
                {
                    IsPreviewedFirst = previewFirst.Contains(plugin.Name),
                }
            ),
        ]);
        services.AddSingleton(catalogue);
        return catalogue;
    }
}
