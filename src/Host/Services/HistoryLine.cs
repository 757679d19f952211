namespace Platform.Host.Services;

/// <summary>One act as a page tells it.</summary>
public sealed record HistoryLine(DateTimeOffset At, string Act, string Who, string Words);
