using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Finds the plans beside the plugins that serve.</summary>
internal sealed class DemoPlans(IConfiguration configuration, Catalogue catalogue)
{
    private const string FileName = "Demo.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public IReadOnlyList<DemoPlan> Read()
    {
        var plugins = configuration["Plugins:Path"] ?? Path.Combine(AppContext.BaseDirectory, "plugins");
        return Directory.Exists(plugins)
            ?
            [
                .. Directory
                    .EnumerateDirectories(plugins)
                    .Order(StringComparer.Ordinal)
                    .Select(plugin => Path.Combine(plugin, FileName))
                    .Where(File.Exists)
                    .Select(file => JsonSerializer.Deserialize<DemoPlan>(File.ReadAllText(file), Json)!)
                    // A copied folder brings the plan of the region it was copied from.
                    .DistinctBy(plan => plan.Region)
                    .Where(plan => catalogue.IsEnabled(plan.Region)),
            ]
            : [];
    }
}
