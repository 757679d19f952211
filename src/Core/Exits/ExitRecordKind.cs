namespace Platform.Exits;

/// <summary>What was written down about a household that leaves, or left, the register.</summary>
public enum ExitRecordKind
{
    /// <summary>解释说明, and what the household said to it.</summary>
    Explanation,

    /// <summary>Whether and how long the notice hangs, and why.</summary>
    NoticePlan,

    /// <summary>What was added after whoever decides had sent the proposal back.</summary>
    Supplement,

    /// <summary>书面告知 handed over.</summary>
    Information,

    /// <summary>回访, and what was found.</summary>
    FollowUp,

    /// <summary>When the household is to be visited next, or that it no longer is, and why.</summary>
    FollowUpPlan,
}
