namespace Platform.Regions;

/// <summary>Millimetres.</summary>
public sealed record PaperSize(int Width, int Height, Citation Source);
