namespace Platform.Exits;

/// <summary>The lists of exits.</summary>
public enum ExitTab
{
    /// <summary>在办.</summary>
    Open,

    /// <summary>待告知: decided, the household has no paper yet.</summary>
    ToInform,

    /// <summary>待回访: told, and a day for a visit stands.</summary>
    ToFollowUp,

    /// <summary>已办: whatever became of them.</summary>
    Decided,
}
