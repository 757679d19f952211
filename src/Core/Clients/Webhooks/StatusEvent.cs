namespace Platform.Clients;

/// <summary>What clients are told of.</summary>
public enum StatusEvent
{
    /// <summary>Handed in.</summary>
    Submitted,

    /// <summary>Went to another step, forward or back.</summary>
    Moved,

    /// <summary>待补正.</summary>
    CorrectionRequested,

    /// <summary>What was asked for is there.</summary>
    Corrected,

    /// <summary>Over, one way or the other.</summary>
    Closed,
}
