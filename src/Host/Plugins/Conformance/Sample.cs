namespace Platform.Host.Plugins.Conformance;

/// <summary>One try at a paper.</summary>
/// <param name="Name">What is tried, in Chinese.</param>
/// <param name="Base">What the component has to inherit.</param>
/// <param name="Shows">What must be on the paper.</param>
/// <param name="Hides">What must not be on it.</param>
internal sealed record Sample(
    string Name,
    Type Base,
    object Model,
    IReadOnlyList<string> Shows,
    IReadOnlyList<string> Hides
);
