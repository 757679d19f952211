using Platform.Regions;

namespace Platform.Benchmarks;

/// <summary>
/// A value somebody entered after the plugin was written, with the document it stands in. A row is never changed; a
/// mistake is taken back by a <see cref="BenchmarkRevocation"/>.
/// </summary>
public sealed class EnteredBenchmark
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>Of the region's benchmark, e.g. the one of the town.</summary>
    public required string BenchmarkCode { get; init; }

    /// <summary>GB/T 2260 code of the county it is for; the region's own code where it holds everywhere.</summary>
    public required string AreaCode { get; init; }

    /// <summary>1, 2, 3 … for one benchmark and area; unique, so that of two people who enter at once one is told.</summary>
    public required int Sequence { get; init; }

    public required decimal Amount { get; init; }

    /// <summary>The first day it is in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public DateOnly? To { get; init; }

    public required string DocumentNumber { get; init; }

    public required string DocumentTitle { get; init; }

    public required string Clause { get; init; }

    /// <summary>The scan of the document.</summary>
    public required Guid ScanId { get; init; }

    public required Guid EnteredById { get; init; }

    public required string EnteredBy { get; init; }

    public required string EnteredByBody { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public CitedDocument Document => new(DocumentNumber, DocumentTitle) { Clause = Clause };

    /// <summary>As the plugin would have written it.</summary>
    public BenchmarkValue AsValue() =>
        new(Amount, From, To, new SourceDocument(DocumentNumber, DocumentTitle, EnteredByBody, null).At(Clause))
        {
            Area = AreaCode == RegionCode ? null : AreaCode,
        };
}
