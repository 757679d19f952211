namespace Platform.Host.Demo;

/// <summary>A value of one year, with an invented document.</summary>
/// <param name="Code">Of the region's benchmark.</param>
/// <param name="Year">Counted from this year: 0, or negative.</param>
internal sealed record DemoBenchmark(string Code, decimal Amount, int Year, string Number, string Title);
