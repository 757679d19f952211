using Platform.Regions;

namespace Platform.Rounds;

/// <summary>One archive of a clean-up and where it stands, as read for one reader.</summary>
public sealed class LineStanding
{
    public required RoundLine Line { get; init; }

    public required LineState State { get; init; }

    /// <summary>How it left the register; null while it has not.</summary>
    public ExitKind? ExitKind { get; init; }

    /// <summary>The state, and how it left where it did.</summary>
    public string InWords => ExitKind is { } kind ? $"{State.InWords}：{kind.InWords}" : State.InWords;
}
