namespace Platform.Grievances;

/// <summary>What happened to a complaint.</summary>
public enum ComplaintEntryKind
{
    Received,

    Assigned,

    /// <summary>By a union above.</summary>
    TakenUp,

    /// <summary>Somebody is kept from handling and seeing it.</summary>
    Excluded,

    Classed,

    /// <summary>What the handler did.</summary>
    Done,

    ExtensionAsked,

    ExtensionApproved,

    ExtensionRefused,

    /// <summary>Somebody looked at who complained.</summary>
    Revealed,

    Concluded,

    Told,

    Closed,
}
