using Platform.Regions;

namespace Platform.Grievances;

/// <summary>A remedy as somebody begins it; what a kind needs besides is asked for by <see cref="RemedyDesk"/>.</summary>
/// <param name="On">Arbitration: filed on. Legal document: begun on. Legal aid: decided on.</param>
public sealed record NewRemedy(PetitionRemedyKind Kind, DateOnly? On)
{
    /// <summary>Arbitration: the commission. Legal document: which document. Legal aid: the lawyer or law office.</summary>
    public string? Subject { get; init; }

    /// <summary>Legal document: who drafts it.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>Legal aid: the officer's decision.</summary>
    public bool? IsEligible { get; init; }

    /// <summary>Legal aid: why.</summary>
    public string? EligibilityReason { get; init; }

    /// <summary>Legal aid: whether the decision rests on the petitioner's live archive.</summary>
    public bool RestsOnArchive { get; init; }
}
