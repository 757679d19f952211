namespace Platform.Archives;

public enum ArchiveStatus
{
    /// <summary>在册.</summary>
    Live,

    /// <summary>Left the register; kept for audit and for a return (返困).</summary>
    Closed,

    /// <summary>删除: opened by mistake, twice or by fraud. In no list; read only by those who audit.</summary>
    Sealed,
}
