namespace Platform.Regions;

/// <summary>What a calculation found, with its working. A person decides upon it.</summary>
/// <param name="Category">The code of the first category whose test holds; null when none does.</param>
/// <param name="PerHead">家庭人均纯收入, yuan per month, to the fen.</param>
/// <param name="Lines">The working in order, as it is read out.</param>
/// <param name="IsProposed">The scheme was not confirmed: the result is a proposal.</param>
public sealed record Assessment(
    string Scheme,
    string? Category,
    string? CategoryName,
    decimal PerHead,
    string BenchmarkCode,
    decimal BenchmarkAmount,
    IReadOnlyList<WorkingLine> Lines,
    bool IsProposed
);
