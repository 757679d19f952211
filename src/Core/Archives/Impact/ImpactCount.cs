namespace Platform.Archives;

/// <summary>How many lines a union has.</summary>
/// <param name="BodyId">Null for the units directly under the city.</param>
public sealed record ImpactCount(int? BodyId, string Name, int Count, int Open);
