namespace Platform.Reports;

/// <summary>One month's applications and completions.</summary>
public sealed record MonthFigure(DateOnly Month, int Submitted, int Completed);
