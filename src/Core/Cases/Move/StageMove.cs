using Platform.Regions;

namespace Platform.Cases;

/// <summary>One stage of a move's preview.</summary>
/// <param name="Why">Why it has to be done again, or that it is new; null where nothing is to be said.</param>
public sealed record StageMove(Stage Stage, StageMoveState State, string? Why);
