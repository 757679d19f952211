using Platform.Regions;

namespace Platform.Grievances;

/// <summary>What the union does for somebody after a mediation failed, from its beginning to its end.</summary>
public sealed class Remedy
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    public required PetitionRemedyKind Kind { get; init; }

    /// <summary>Arbitration: the commission. Legal document: which document. Legal aid: the lawyer or law office.</summary>
    public string? Subject { get; init; }

    /// <summary>Legal document: who drafted it.</summary>
    public string? DraftedBy { get; init; }

    /// <summary>Arbitration: filed. Legal document: begun. Legal aid: decided, and the lawyer assigned.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Legal aid: an officer's decision, with <see cref="EligibilityReason"/>; null for the other kinds.</summary>
    public bool? IsEligible { get; init; }

    public string? EligibilityReason { get; init; }

    /// <summary>Legal aid: the petitioner's live archive the decision rests on, where there is one.</summary>
    public string? ArchiveNumber { get; init; }

    public required string BegunByName { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    /// <summary>The award, the document's handing over, what legal aid came to, or why it was given up.</summary>
    public string? Result { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedByName { get; private set; }

    internal void End(DateOnly on, string result, string by) => (EndedOn, Result, EndedByName) = (on, result, by);
}
