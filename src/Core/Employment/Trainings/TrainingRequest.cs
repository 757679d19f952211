namespace Platform.Employment;

/// <summary>A training plan as typed.</summary>
/// <param name="KindCode">One of the service's kinds; null where it names none.</param>
/// <param name="Seats">名额.</param>
public sealed record TrainingRequest(
    string? KindCode,
    string Subject,
    DateOnly From,
    DateOnly To,
    string Place,
    string Trainer,
    int Seats
);
