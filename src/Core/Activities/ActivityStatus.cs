namespace Platform.Activities;

/// <summary>How far an activity is.</summary>
public enum ActivityStatus
{
    /// <summary>The plan is written and needs a consent nobody was asked for yet.</summary>
    Drafted,

    /// <summary>报送同意: before the union whose consent it needs.</summary>
    Submitted,

    /// <summary>The consent was refused; the plan may be changed and put again.</summary>
    Refused,

    /// <summary>Agreed to, or nobody has to: experts, team and unit are found.</summary>
    Preparing,
    Held,
    Cancelled,
}
