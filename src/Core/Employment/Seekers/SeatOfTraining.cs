namespace Platform.Employment;

/// <summary>A training somebody takes part in.</summary>
public sealed record SeatOfTraining(TrainingSeat Seat, Training Training);
