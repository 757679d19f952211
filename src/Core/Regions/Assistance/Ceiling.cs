using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>Up to how much a household may receive of one kind in a calendar year: the lowest of the formulas that apply to it.</summary>
public sealed record Ceiling(IReadOnlyList<CeilingFormula> Formulas)
{
    /// <summary>
    /// From a national or another place's document which the city has not confirmed: it binds nobody, and whoever goes
    /// over it says why.
    /// </summary>
    public bool IsProposed { get; init; }

    /// <summary>What a household of that category is measured by; a formula without categories is for everybody.</summary>
    public IReadOnlyList<CeilingFormula> For(string? category) =>
        [
            .. Formulas.Where(formula =>
                formula.Categories.Count == 0 || (category is not null && formula.Categories.Contains(category))
            ),
        ];

    /// <summary>The benchmarks the formulas rest on, by code.</summary>
    [JsonIgnore]
    public IEnumerable<string> Benchmarks => Formulas.Select(formula => formula.Benchmark).OfType<string>().Distinct();
}
