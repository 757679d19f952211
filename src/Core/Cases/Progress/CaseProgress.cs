using Platform.Materials;

namespace Platform.Cases;

/// <summary>What an applicant may see of their case.</summary>
public sealed record CaseProgress
{
    public required string Number { get; init; }

    public required string RegionCode { get; init; }

    public required string ItemName { get; init; }

    /// <summary>Masked: whoever looks over the shoulder learns no name.</summary>
    public required string ApplicantName { get; init; }

    public required string UnitName { get; init; }

    public required CaseStatus Status { get; init; }

    /// <summary>现在轮到; null while it waits for the applicant or is over.</summary>
    public required string? Turn { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required IReadOnlyList<ProgressStep> Steps { get; init; }

    public required CorrectionNotice? Correction { get; init; }

    public required RefusalNotice? Refusal { get; init; }

    /// <summary>The last time the case was put under another edition of the rules; null where it never was.</summary>
    public CaseMove? Move { get; init; }

    /// <summary>需要您做.</summary>
    public required IReadOnlyList<string> ToDo { get; init; }
}
