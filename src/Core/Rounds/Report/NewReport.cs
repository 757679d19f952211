namespace Platform.Rounds;

/// <summary>What a union adds to its numbers when it reports.</summary>
public sealed record NewReport
{
    public string? Remark { get; init; }

    /// <summary>The closing summary, by the point it answers.</summary>
    public IReadOnlyDictionary<string, string?> Summary { get; init; } = new Dictionary<string, string?>();
}
