using Platform.Regions;
using Platform.Rounds;

namespace Platform.Host.Rounds;

/// <summary>The last day of one level while it is being typed.</summary>
internal sealed class DayDraft(Party by, Party to)
{
    private RoundDeadline? _original;

    public Party By { get; } = by;

    public Party To { get; } = to;

    public string Who => _original?.WhoInWords ?? By.InWords;

    public DateOnly? On { get; set; }

    public string? Area => _original?.Area;

    /// <summary>Where the day stands; null once it is another day than the document's.</summary>
    public string? Clause => _original?.On == On ? _original?.Clause : null;

    /// <summary>Null where the level has no day.</summary>
    public RoundDeadline? Made =>
        On is not { } on ? null
        : _original is { } original ? original with { On = on, Clause = Clause }
        : new RoundDeadline(By, To, on, null, null, null);

    public static DayDraft Of(RoundDeadline deadline) =>
        new(deadline.By, deadline.To) { _original = deadline, On = deadline.On };
}
