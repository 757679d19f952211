namespace Platform.Archives;

/// <summary>What a list still asks of a union.</summary>
/// <param name="Own">Open lines that are the union's to decide.</param>
/// <param name="Below">Open lines of the counties below it.</param>
public sealed record ImpactDuty(ImpactList List, int Own, int Below);
