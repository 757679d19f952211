namespace Platform.Grievances;

/// <summary>How far a complaint has come.</summary>
public enum ComplaintStatus
{
    /// <summary>Nobody handles it yet.</summary>
    Received,

    Handling,

    /// <summary>There is an outcome the complainant has not been told.</summary>
    Concluded,

    Told,

    Closed,
}
