namespace Platform.Archives;

/// <summary>Which archives a list is of.</summary>
public enum ArchiveShelf
{
    /// <summary>在册.</summary>
    Live,

    /// <summary>已退出; sealed ones only for those who may read them.</summary>
    Closed,

    /// <summary>已转出: filed under another unit now, outside the actor's scope.</summary>
    HandedOver,

    /// <summary>Live and closed ones.</summary>
    All,

    /// <summary>已封存; empty for all but those who may read them.</summary>
    Sealed,
}
