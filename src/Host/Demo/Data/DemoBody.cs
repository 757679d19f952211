using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>A union or a department of the demo.</summary>
/// <param name="Key">What the plan calls it.</param>
internal sealed record DemoBody(string Key, BodyKind Kind, string Name)
{
    /// <summary>The key of the body above; null at the top.</summary>
    public string? Below { get; init; }

    public string? Code { get; init; }

    public string? Department { get; init; }

    public string? Telephone { get; init; }
}
