namespace Platform.Archives;

/// <summary>What came of deciding upon many lines.</summary>
/// <param name="Overtaken">Lines whose archive changed meanwhile, or that somebody else decided.</param>
/// <param name="Left">Lines that cannot be applied because nothing could be calculated.</param>
public sealed record ImpactTally(int Decided, int Overtaken, int Left);
