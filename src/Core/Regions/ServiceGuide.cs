namespace Platform.Regions;

/// <summary>办事指南, as published.</summary>
public sealed record ServiceGuide
{
    /// <summary>The body that publishes and handles the item.</summary>
    public required string ImplementingBody { get; init; }

    /// <summary>Who may apply, in the document's words.</summary>
    public required string Applicants { get; init; }

    public required Citation ApplicantsSource { get; init; }

    /// <summary>办理依据, with the sentences the guide quotes.</summary>
    public required IReadOnlyList<Citation> LegalBases { get; init; }

    /// <summary>办理条件, in order.</summary>
    public required IReadOnlyList<string> Requirements { get; init; }

    public required Citation RequirementsSource { get; init; }

    /// <summary>How and where the papers are handed in, in the document's words.</summary>
    public string? Submission { get; init; }

    public Citation? SubmissionSource { get; init; }

    /// <summary>收费.</summary>
    public required string Fee { get; init; }

    public required Citation FeeSource { get; init; }

    /// <summary>The code of the office that answers questions, takes the papers and tells the progress.</summary>
    public required string OfficeCode { get; init; }

    /// <summary>How progress is asked for, in the document's words.</summary>
    public required string ProgressQuery { get; init; }

    public required Citation ProgressQuerySource { get; init; }

    /// <summary>What may be complained about, in order; empty where the guide does not say.</summary>
    public IReadOnlyList<string> ComplaintGrounds { get; init; } = [];

    /// <summary>Who handles complaints, how and within what time, sentence by sentence.</summary>
    public IReadOnlyList<string> ComplaintHandling { get; init; } = [];

    /// <summary>How and where to complain.</summary>
    public string? ComplaintChannel { get; init; }

    /// <summary>The code of the office that takes complaints.</summary>
    public string? ComplaintOfficeCode { get; init; }

    public Citation? ComplaintSource { get; init; }

    /// <summary>Further notes of the guide.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
