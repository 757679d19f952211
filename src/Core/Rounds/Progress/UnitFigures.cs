namespace Platform.Rounds;

/// <summary>The figures of one unit, and the unions above it.</summary>
internal sealed record UnitFigures(int? CityId, int? CountyId, int? MiddleId, int PrimaryId, RoundFigures Figures);
