namespace Platform.Storage;

/// <summary>Where a page of a list ended: the last row shown.</summary>
public sealed record KeysetPosition<TId>(DateTimeOffset At, TId Id);
