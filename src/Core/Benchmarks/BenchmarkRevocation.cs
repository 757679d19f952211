namespace Platform.Benchmarks;

/// <summary>An entered value is taken back: it was a mistake. The value stays on record.</summary>
public sealed class BenchmarkRevocation
{
    public required Guid Id { get; init; }

    /// <summary>Unique: a value is taken back once.</summary>
    public required Guid BenchmarkId { get; init; }

    public required string Reason { get; init; }

    public required Guid RevokedById { get; init; }

    public required string RevokedBy { get; init; }

    public required string RevokedByBody { get; init; }

    public required DateTimeOffset RevokedAt { get; init; }
}
