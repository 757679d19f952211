namespace Platform.Host.Demo;

/// <summary>What last happened to a demo case, at the stage it stands at.</summary>
internal enum DemoEnding
{
    /// <summary>The stage is passed too: for the last one of a chain.</summary>
    Passed,
    Checked,
    Deficient,
    Withdrawn,

    /// <summary>The household was visited; its papers, or the opinion, are still to be drawn up.</summary>
    Visited,

    /// <summary>The plan of assistance is drawn up and waits for the worker's signature.</summary>
    Planned,

    /// <summary>The appraisal agreed, its papers are still to come.</summary>
    Appraised,

    /// <summary>The notice hangs.</summary>
    Posted,

    /// <summary>The notice hangs and an objection waits to be looked into.</summary>
    Objection,

    /// <summary>The notice is over and its report is there: nothing but the officer is missing.</summary>
    Over,

    /// <summary>The congress agreed, its papers are still to come.</summary>
    Congress,
    Denied,

    /// <summary>Denied, and the worker told so by the unit's union.</summary>
    DeniedTold,
    SentBack,
    SentBackToOriginator,
    Correction,
    CorrectionAnswered,
    CorrectionOverdue,
    Returned,
    Refused,
    RefusedCalled,

    /// <summary>Refused, and the worker told why by the unit's union.</summary>
    RefusedTold,

    /// <summary>Accepted, and the prescribed call still to be made.</summary>
    CallOwed,
    Claimed,
    Numbered,
    Sealed,
    Issued,
}
