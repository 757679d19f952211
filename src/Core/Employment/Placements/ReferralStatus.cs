namespace Platform.Employment;

/// <summary>How far a recommendation is.</summary>
public enum ReferralStatus
{
    Recommended,

    /// <summary>The employer takes the person; work has not begun.</summary>
    Hired,

    /// <summary>上岗.</summary>
    Placed,

    /// <summary>未录用.</summary>
    NotHired,

    /// <summary>The person thought better of it, before or after the interview.</summary>
    Declined,
}
