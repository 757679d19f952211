namespace Platform.Exits;

/// <summary>What comes next.</summary>
public enum ExitStep
{
    /// <summary>Proof, explanation or notice is missing.</summary>
    Preparing,

    /// <summary>Everything is there; a running notice may still have to end.</summary>
    Deciding,

    /// <summary>退回补充: whoever decides wants more.</summary>
    Supplementing,

    /// <summary>书面告知: the household is to be told in writing.</summary>
    Informing,

    /// <summary>回访: a day for it stands.</summary>
    FollowingUp,

    /// <summary>Nothing is left to do.</summary>
    Over,
}
