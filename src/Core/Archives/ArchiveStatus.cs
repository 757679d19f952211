namespace Platform.Archives;

public enum ArchiveStatus
{
    /// <summary>在册.</summary>
    Live,

    /// <summary>Left the register; kept for audit and for a return (返困).</summary>
    Closed,
}
