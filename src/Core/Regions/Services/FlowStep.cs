namespace Platform.Regions;

/// <summary>A box of a flow chart.</summary>
/// <param name="Code">Kebab-case, unique in the chart.</param>
/// <param name="Name">The heading of the box, as printed.</param>
public sealed record FlowStep(string Code, string Name, Citation Source)
{
    /// <summary>The text of the box under its heading, as printed; null where the heading is all.</summary>
    public string? Words { get; init; }

    /// <summary>The boxes whose arrows lead here, by code; empty where it all begins.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What the platform does at this box, so that pages show where a row stands; null where nothing here does.</summary>
    public FlowAct? Act { get; init; }
}
