using Platform.Regions;

namespace Platform.Archives;

/// <summary>
/// 认定困难类别: somebody put a household into a category, with what they had before them. The database refuses to
/// change one; what was decided before stays when benchmarks move.
/// </summary>
public sealed class CategoryDecision
{
    public required Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    /// <summary>1, 2, 3 … within the archive; unique, so that two people at once make one decision.</summary>
    public required int Sequence { get; init; }

    /// <summary>Where it was decided with an application; null otherwise.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>Where it was decided upon a line of an impact list; null otherwise.</summary>
    public Guid? ImpactLineId { get; init; }

    public required string SchemeCode { get; init; }

    /// <summary>Null: in none of the categories any more.</summary>
    public string? CategoryCode { get; init; }

    public string? CategoryName { get; init; }

    /// <summary>The day the household was judged by.</summary>
    public required DateOnly Day { get; init; }

    public required AreaKind Area { get; init; }

    /// <summary>Why not the scheme's usual benchmark; null where it was.</summary>
    public string? AreaReason { get; init; }

    public string? Reason { get; init; }

    /// <summary>The document the officer cited; always there while the scheme was a proposal.</summary>
    public string? DocumentNumber { get; init; }

    public string? DocumentTitle { get; init; }

    public string? Clause { get; init; }

    /// <summary>The <see cref="Regions.Assessment"/> as canonical JSON; null where nothing could be calculated.</summary>
    public string? AssessmentJson { get; init; }

    public string? BenchmarkCode { get; init; }

    public decimal? BenchmarkAmount { get; init; }

    public required Guid AccountId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    public Assessment? Assessment => AssessmentJson is null ? null : RegionJson.Read<Assessment>(AssessmentJson);
}
