namespace Platform.Inspections;

/// <summary>A draw repeated.</summary>
/// <param name="Numbers">The population, a number a line.</param>
/// <param name="PopulationHolds">It still has the hash recorded at the draw.</param>
/// <param name="DrawHolds">The same archives come out in the same order.</param>
public sealed record DrawProof(string Numbers, bool PopulationHolds, bool DrawHolds);
