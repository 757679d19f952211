namespace Platform.Regions;

/// <summary>What a round of work is about.</summary>
public enum RoundKind
{
    /// <summary>清理: every live archive is verified anew, kept and completed, or exited.</summary>
    CleanUp,

    /// <summary>摸底: households in difficulty are looked for. An overlay; applying is always open.</summary>
    Survey,
}
