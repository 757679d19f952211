using Platform.Storage;

namespace Platform.Cases;

/// <summary>What a list of cases is narrowed by; nothing set means everything in the actor's scope.</summary>
public sealed record CaseFilter
{
    /// <summary>The beginning of the applicant's name, or of the case number.</summary>
    public string? Text { get; init; }

    public CaseStatus? Status { get; init; }

    public string? StageCode { get; init; }

    /// <summary>Only what lies in the actor's own inbox.</summary>
    public bool Mine { get; init; }

    public CaseOrder Order { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
