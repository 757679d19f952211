namespace Platform.Exits;

/// <summary>What became of a proposal.</summary>
public enum ExitStatus
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>已退出: decided, the archive is closed.</summary>
    Approved,

    /// <summary>不予退出: the archive stays on the register.</summary>
    Refused,

    /// <summary>已撤回 by whoever proposed it.</summary>
    Withdrawn,
}
