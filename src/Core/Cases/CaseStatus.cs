namespace Platform.Cases;

/// <summary>Where an application stands as a whole; the stage says where in the chain.</summary>
public enum CaseStatus
{
    Draft,
    InProgress,

    /// <summary>待补正: waits for the applicant's side.</summary>
    CorrectionRequested,

    /// <summary>已退件.</summary>
    Returned,

    /// <summary>不予受理.</summary>
    Refused,

    /// <summary>不予认定.</summary>
    Denied,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已办结.</summary>
    Completed,
}
