using Platform.Benchmarks;

namespace Platform.Archives;

/// <summary>
/// A city confirms a proposed category scheme by its document: from the day on the calculation is what decides. Bound to
/// the text of the scheme: a plugin that changes a threshold has to be confirmed anew. Taken back by a
/// <see cref="SchemeRevocation"/>, never changed.
/// </summary>
public sealed class SchemeConfirmation
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required string SchemeCode { get; init; }

    /// <summary>Of the scheme's canonical text.</summary>
    public required string SchemeHash { get; init; }

    /// <summary>1, 2, 3 … for one region; unique, so that of two who confirm at once one is told.</summary>
    public required int Sequence { get; init; }

    public required DateOnly From { get; init; }

    public required string DocumentNumber { get; init; }

    public required string DocumentTitle { get; init; }

    public required string Clause { get; init; }

    public required Guid ScanId { get; init; }

    public required Guid ConfirmedById { get; init; }

    public required string ConfirmedBy { get; init; }

    public required string ConfirmedByBody { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    public CitedDocument Document => new(DocumentNumber, DocumentTitle) { Clause = Clause };
}
