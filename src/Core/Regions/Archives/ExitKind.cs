namespace Platform.Regions;

/// <summary>How an archive leaves the register. Nothing is ever erased.</summary>
public enum ExitKind
{
    /// <summary>脱困: the household is out of difficulty.</summary>
    Graduated,

    /// <summary>注销: the conditions no longer hold for another reason, e.g. death.</summary>
    Deregistered,

    /// <summary>退档、撤档.</summary>
    Withdrawn,

    /// <summary>删除: opened by mistake, twice or by fraud; sealed, hidden from lists, kept for audit.</summary>
    Sealed,
}
