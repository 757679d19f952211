using Platform.Regions;

namespace Platform.Exits;

/// <summary>Why an archive should leave the register, and who says so.</summary>
/// <param name="Cause">One of the document's causes, or in own words.</param>
public sealed record ExitProposal(ExitKind Kind, string Cause, ExitOrigin Origin)
{
    /// <summary>具体情况: what is known of the household now.</summary>
    public string? Words { get; init; }

    /// <summary>Who asked for it or found it; needed when the worker or the contact person did.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When they did; null for today.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The denied case, the round's line or the spot check it comes from; null where there is none.</summary>
    public Guid? SourceId { get; init; }
}
