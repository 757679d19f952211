namespace Platform.Storage;

/// <summary>A row two people may change at once: the second one to save gets a conflict instead of the first one's work.</summary>
public interface IVersioned
{
    /// <summary>Counted up by <see cref="PlatformDb"/> at every save; the concurrency token on both databases.</summary>
    int Version { get; set; }
}
