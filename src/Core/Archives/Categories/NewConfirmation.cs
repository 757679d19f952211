using Platform.Benchmarks;

namespace Platform.Archives;

/// <summary>What a city confirms a proposed scheme with.</summary>
public sealed record NewConfirmation(string RegionCode, DateOnly? From, CitedDocument Document)
{
    /// <summary>As received by <see cref="DocumentScans"/>.</summary>
    public Guid? ScanId { get; init; }
}
