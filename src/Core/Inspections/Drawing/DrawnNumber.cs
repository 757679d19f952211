namespace Platform.Inspections;

/// <summary>One archive drawn.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Score">See <see cref="Draw.ScoreOf"/>.</param>
public sealed record DrawnNumber(int Rank, string Number, string Score);
