namespace Platform.Grievances;

/// <summary>What a petitioner sees with number and query code; nothing that says who they are.</summary>
public sealed record PetitionProgress
{
    public required string Number { get; init; }

    public required string Subject { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string ReceivedBy { get; init; }

    public required PetitionStatus Status { get; init; }

    /// <summary>Whose turn it is; null once it is closed.</summary>
    public required string? Turn { get; init; }

    /// <summary>Until when an answer was promised; null where nobody set a day.</summary>
    public required DateOnly? AnswerBy { get; init; }

    /// <summary>The steps a petitioner may know of, oldest first: day, what, by which body.</summary>
    public required IReadOnlyList<PetitionProgressStep> Steps { get; init; }

    public required PetitionEnding? Ending { get; init; }

    public required string? Outcome { get; init; }
}
