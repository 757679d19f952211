namespace Platform.Approvals;

/// <summary>What minutes are of.</summary>
public enum MeetingKind
{
    /// <summary>职工代表会议.</summary>
    Congress,

    /// <summary>民主评议.</summary>
    Appraisal,
}
