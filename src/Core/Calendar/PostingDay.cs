namespace Platform.Calendar;

/// <summary>The latest working day on which something can be posted so that its term is over when a deadline comes.</summary>
/// <param name="IsProvisional">暂定: the days between include some whose arrangement is not published.</param>
public sealed record PostingDay(DateOnly Date, bool IsProvisional);
