namespace Platform.Approvals;

/// <summary>What a decision came to. The negative ones are different things and never one “reject”.</summary>
public enum Outcome
{
    Passed,

    /// <summary>补正: papers are to be supplied by a day.</summary>
    CorrectionRequested,

    /// <summary>The applicant's side answered a correction notice.</summary>
    Corrected,

    /// <summary>退件: a correction notice lapsed, after a second look.</summary>
    Returned,

    /// <summary>退回上一级: one step back.</summary>
    SentBack,

    /// <summary>退回原建档单位: back to the union that made the file.</summary>
    SentBackToOriginator,

    /// <summary>不予受理: not this body's, or not this procedure's; names the competent body and the remedies.</summary>
    Refused,

    /// <summary>不予认定: not a worker in hardship by the standard.</summary>
    Denied,

    /// <summary>撤回 by the applicant.</summary>
    Withdrawn,
}
