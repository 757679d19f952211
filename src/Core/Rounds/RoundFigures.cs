namespace Platform.Rounds;

/// <summary>How far a round is, in numbers of archives.</summary>
public sealed record RoundFigures
{
    /// <summary>To be verified: live when the round began.</summary>
    public int Total { get; init; }

    public int Untouched { get; init; }

    public int InProgress { get; init; }

    public int ExitProposed { get; init; }

    public int Kept { get; init; }

    public int Graduated { get; init; }

    public int Deregistered { get; init; }

    public int Withdrawn { get; init; }

    public int Sealed { get; init; }

    /// <summary>Gone to a unit the reader does not see.</summary>
    public int Elsewhere { get; init; }

    /// <summary>新增: opened since the round began.</summary>
    public int Opened { get; init; }

    /// <summary>Applications handed in since the round began.</summary>
    public int Applied { get; init; }

    public int Exited => Graduated + Deregistered + Withdrawn + Sealed;

    public int Done => Kept + Exited + Elsewhere;

    public int ToDo => Total - Done;

    public static RoundFigures operator +(RoundFigures one, RoundFigures other) =>
        new()
        {
            Total = one.Total + other.Total,
            Untouched = one.Untouched + other.Untouched,
            InProgress = one.InProgress + other.InProgress,
            ExitProposed = one.ExitProposed + other.ExitProposed,
            Kept = one.Kept + other.Kept,
            Graduated = one.Graduated + other.Graduated,
            Deregistered = one.Deregistered + other.Deregistered,
            Withdrawn = one.Withdrawn + other.Withdrawn,
            Sealed = one.Sealed + other.Sealed,
            Elsewhere = one.Elsewhere + other.Elsewhere,
            Opened = one.Opened + other.Opened,
            Applied = one.Applied + other.Applied,
        };

    public static RoundFigures Add(RoundFigures left, RoundFigures right) => left + right;
}
