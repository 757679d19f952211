namespace Platform.Visits;

/// <summary>Where the telephone said it was (定位): WGS 84 degrees, accuracy as a radius in metres.</summary>
/// <param name="TakenAt">The telephone's own clock.</param>
public sealed record VisitPosition(double Latitude, double Longitude, double AccuracyMetres, DateTimeOffset TakenAt);
