namespace Platform.Organizations;

/// <summary>What a search of units asks for.</summary>
public sealed record BodyQuery
{
    public string? Text { get; init; }

    public BodyKind? Kind { get; init; }

    public bool ClosedToo { get; init; }

    /// <summary>The last line of the page before; null for the first page.</summary>
    public BodyLine? After { get; init; }

    public int Take { get; init; } = 50;
}
