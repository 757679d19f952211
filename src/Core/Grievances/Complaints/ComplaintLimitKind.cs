namespace Platform.Grievances;

/// <summary>Which of a complaint's limits. Documents' figures seldom add up, so none stands for another.</summary>
public enum ComplaintLimitKind
{
    /// <summary>Within which the outcome is told.</summary>
    Feedback,

    /// <summary>Within which it is told once more time was granted.</summary>
    Extended,

    /// <summary>From receipt; passed by none.</summary>
    Outer,
}
