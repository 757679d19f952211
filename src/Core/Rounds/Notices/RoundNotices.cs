namespace Platform.Rounds;

/// <summary>Notices of a round, for one union.</summary>
/// <param name="Days">One for each item and deadline of the union, or of those it waits for; none where no deadline is set.</param>
/// <param name="Unposted">The first of them, the oldest first.</param>
/// <param name="Count">How many there are.</param>
public sealed record RoundNotices(
    IReadOnlyList<NoticeDay> Days,
    IReadOnlyList<UnpostedCase> Unposted,
    int Count,
    DateOnly Today
)
{
    /// <summary>The day that comes first; null where none could be counted.</summary>
    public DateOnly? Latest => Days.Min(day => day.Latest?.Date);
}
