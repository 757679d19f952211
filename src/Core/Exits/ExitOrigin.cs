namespace Platform.Exits;

/// <summary>From whom the proposal to take an archive off the register comes.</summary>
public enum ExitOrigin
{
    /// <summary>本人申请: the worker asked; the unit's union writes down who and when.</summary>
    Worker,

    /// <summary>联系人建议.</summary>
    ContactPerson,

    /// <summary>抽查: a level above looked at the archive.</summary>
    Check,

    /// <summary>清理: a round in which every archive is verified anew.</summary>
    Round,

    /// <summary>The yearly verification was denied.</summary>
    DeniedReview,

    /// <summary>A change reported between two surveys (离职、离世).</summary>
    Change,
}
