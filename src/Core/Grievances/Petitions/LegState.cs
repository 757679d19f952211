namespace Platform.Grievances;

/// <summary>How far somebody came with what they were given.</summary>
public enum LegState
{
    /// <summary>They are at it.</summary>
    Open,

    /// <summary>They reported; whoever gave it has not yet looked.</summary>
    Reported,

    /// <summary>Accepted, or nothing more is waited for.</summary>
    Done,
}
