using System.Reflection;

namespace Platform.Regions;

/// <summary>One plugin folder as it was found at start.</summary>
/// <param name="Name">The folder's name, which is the assembly's.</param>
/// <param name="Reasons">Why it is not active, in Chinese; empty where it is.</param>
public sealed record InstalledPlugin(string Name, PluginStatus Status, IReadOnlyList<string> Reasons)
{
    /// <summary>The description, also of a plugin that broke a rule; null where it never came to give one.</summary>
    public Region? Region { get; init; }

    public Assembly? Assembly { get; init; }
}
