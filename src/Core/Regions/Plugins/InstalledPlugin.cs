using System.Reflection;
using Platform.Regions.Conformance;

namespace Platform.Regions;

/// <summary>One plugin folder as it was found at start.</summary>
/// <param name="Name">The folder's name, which is the assembly's.</param>
/// <param name="Reasons">Why it is not active, in Chinese; empty where it is.</param>
public sealed record InstalledPlugin(string Name, PluginStatus Status, IReadOnlyList<string> Reasons)
{
    /// <summary>The description, also of a plugin that broke a rule; null where it never came to give one.</summary>
    public Region? Region { get; init; }

    /// <summary>Cases are opened and kept by it: an active one, and on a developer's machine a draft too.</summary>
    public bool Serves { get; init; } = Status is PluginStatus.Active;

    /// <summary>Installed to be previewed: workers see it only after the province's administrator has opened it.</summary>
    public bool IsPreviewedFirst { get; init; }

    /// <summary>The rules it breaks, each with the place; empty where none is broken or it could not be asked.</summary>
    public IReadOnlyList<BrokenRule> Broken { get; init; } = [];

    /// <summary>What to do next where it could not be loaded, in Chinese; empty otherwise.</summary>
    public string NextStep { get; init; } = "";

    public Assembly? Assembly { get; init; }
}
