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

    /// <summary>Of a survey: those of <see cref="Applied"/> that are underway.</summary>
    public int Underway { get; init; }

    /// <summary>Of a survey: those of <see cref="Applied"/> that were decided in the worker's favour.</summary>
    public int Finished { get; init; }

    /// <summary>Of a survey: those of <see cref="Applied"/> that were refused or denied.</summary>
    public int Denied { get; init; }

    /// <summary>Of a survey: archives verified anew and kept since it began.</summary>
    public int Verified { get; init; }

    /// <summary>Of a survey: archives that left the register since it began.</summary>
    public int Left { get; init; }

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
            Underway = one.Underway + other.Underway,
            Finished = one.Finished + other.Finished,
            Denied = one.Denied + other.Denied,
            Verified = one.Verified + other.Verified,
            Left = one.Left + other.Left,
        };

    public static RoundFigures Add(RoundFigures left, RoundFigures right) => left + right;
}
