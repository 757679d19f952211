using Platform.Regions;

namespace Platform.Host.Plugins.Verbs;

/// <summary>Why a name given to a verb is no plugin's, and what to do about it.</summary>
internal static class UnknownPlugin
{
    public static string InWords(string name, Catalogue catalogue) =>
        Checkout is { } plugins && Directory.Exists(Path.Combine(plugins, name)) ? NotBuilt(plugins, name)
        : catalogue.Plugins.Count == 0 ? "没有找到任何插件，请看设置 Plugins:Path。"
        : $"没有名为 {name} 的插件。现有：{string.Join("、", catalogue.Plugins.Select(plugin => plugin.Name))}。"
            + (Checkout is null ? "" : "新建一个：见 plugins/README.md 第一步。");

    private static string NotBuilt(string plugins, string name) =>
        File.Exists(Path.Combine(plugins, name, name + ".csproj"))
            ? $"文件夹 plugins/{name} 在，但还没有编译。先编译：dotnet build src/Host"
            : $"文件夹 plugins/{name} 里没有 {name}.csproj；工程文件与文件夹同名，内容只有一行：<Project Sdk=\"Microsoft.NET.Sdk.Razor\" />";

    /// <summary>The plugins folder of the checkout this was built in; null where the platform is deployed.</summary>
    private static string? Checkout
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                var plugins = Path.Combine(at.FullName, "plugins");
                if (File.Exists(Path.Combine(plugins, "Plugins.targets")))
                    return plugins;
            }

            return null;
        }
    }
}
