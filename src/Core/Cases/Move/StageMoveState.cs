namespace Platform.Cases;

/// <summary>What becomes of a stage when a case goes to another edition.</summary>
public enum StageMoveState
{
    /// <summary>Passed, and the same in both editions: the decision goes on counting.</summary>
    Counts,

    /// <summary>Where the case will stand.</summary>
    Here,

    /// <summary>Passed under the edition before, to be decided again.</summary>
    Again,

    /// <summary>Not reached yet.</summary>
    Ahead,

    /// <summary>Only in the edition before.</summary>
    Gone,
}
