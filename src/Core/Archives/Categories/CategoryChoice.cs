using Platform.Benchmarks;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>The category an officer decides on.</summary>
/// <param name="CategoryCode">One of the scheme's.</param>
public sealed record CategoryChoice(string? CategoryCode)
{
    /// <summary>The benchmark compared with; null for the scheme's usual one.</summary>
    public AreaKind? Area { get; init; }

    /// <summary>With another than the usual one.</summary>
    public string? AreaReason { get; init; }

    /// <summary>While the scheme is a proposal, or nothing can be calculated: the document the officer decides by.</summary>
    public CitedDocument? Document { get; init; }

    /// <summary>When departing from a calculation that decides.</summary>
    public string? Reason { get; init; }
}
