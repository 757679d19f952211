namespace Platform.Grievances;

/// <summary>一般投诉、重要投诉. One that nobody has classed counts as ordinary.</summary>
public enum ComplaintClass
{
    /// <summary>一般.</summary>
    Ordinary,

    /// <summary>重要: may be given more time.</summary>
    Important,
}
