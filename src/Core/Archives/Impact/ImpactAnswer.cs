using Platform.Benchmarks;

namespace Platform.Archives;

/// <summary>What is decided upon lines of an impact list.</summary>
/// <param name="Apply">The proposed category; otherwise the household stays in its own.</param>
public sealed record ImpactAnswer(bool Apply)
{
    /// <summary>Needed to keep.</summary>
    public string? Reason { get; init; }

    /// <summary>Needed while the scheme is a proposal.</summary>
    public CitedDocument? Document { get; init; }
}
