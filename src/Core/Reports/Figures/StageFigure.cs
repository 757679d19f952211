namespace Platform.Reports;

/// <summary>How many cases stand at a stage.</summary>
public sealed record StageFigure(string Code, string Name, int Count);
