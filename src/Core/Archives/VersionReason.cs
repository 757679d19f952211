namespace Platform.Archives;

/// <summary>Why an archive says something else from a day on.</summary>
public enum VersionReason
{
    /// <summary>建档.</summary>
    Opened,

    /// <summary>Kept after a re-verification or a clean-up.</summary>
    Verified,

    /// <summary>更正 of what was wrong or has changed since.</summary>
    Corrected,

    /// <summary>转移 to another unit's union.</summary>
    Transferred,

    /// <summary>Taken over from an earlier system or from paper.</summary>
    TakenOver,
}
