using Platform.Regions;

namespace Platform.Grievances;

/// <summary>
/// One leg of a petition's way: who gave it to whom, for what and until when, and what they reported. Together, in their
/// order, the legs are the chain the page draws.
/// </summary>
public sealed class PetitionLeg
{
    public required Guid Id { get; init; }

    public required Guid PetitionId { get; init; }

    /// <summary>Its place in the chain, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>承办, 交办 or 转办; 督办 leaves a petition where it is and is a <see cref="PetitionUrging"/>.</summary>
    public required PetitionHandlingKind Kind { get; init; }

    public required int FromBodyId { get; init; }

    public required string FromBodyName { get; init; }

    /// <summary>Null for an authority outside the unions.</summary>
    public int? ToBodyId { get; init; }

    public required string ToName { get; init; }

    /// <summary>承办: the people who do it, named.</summary>
    public string? Handlers { get; init; }

    /// <summary>What whoever gave it asks for.</summary>
    public string? Requirement { get; init; }

    /// <summary>Until when a report is expected; null where no day was set.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>转办: whoever it was passed on to answers the petitioner; otherwise whoever passed it on does.</summary>
    public bool ReceiverAnswers { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required string GivenByName { get; init; }

    public LegState State { get; internal set; }

    /// <summary>What was reported last.</summary>
    public string? Report { get; internal set; }

    public DateTimeOffset? ReportedAt { get; internal set; }

    public string? ReportedByName { get; internal set; }

    /// <summary>Somebody else than the giver still owes a report.</summary>
    public bool IsAwaited => State is LegState.Open && Kind is not PetitionHandlingKind.Undertake;
}
