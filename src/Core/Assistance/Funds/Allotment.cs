namespace Platform.Assistance;

/// <summary>Money given to a budget line, or taken off it, as typed.</summary>
/// <param name="Amount">Yuan; negative takes off (调减).</param>
/// <param name="DocumentNumber">Empty where the document has none.</param>
public sealed record Allotment(
    decimal? Amount,
    DateOnly? On,
    string? DocumentNumber,
    string? DocumentTitle,
    string? Remark
);
