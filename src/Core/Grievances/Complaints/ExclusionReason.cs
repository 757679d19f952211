namespace Platform.Grievances;

/// <summary>Why somebody neither handles nor sees a complaint.</summary>
public enum ExclusionReason
{
    /// <summary>The complaint names them.</summary>
    Named,

    /// <summary>They decided something in the case complained of.</summary>
    DecidedTheCase,

    OfThatUnit,

    /// <summary>By the officer who received it, or the lead.</summary>
    Marked,
}
