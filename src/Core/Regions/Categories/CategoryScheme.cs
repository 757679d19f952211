namespace Platform.Regions;

/// <summary>
/// How a region tells its categories apart, as data: the sum, the benchmark, the tests in the order they are asked.
/// </summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record CategoryScheme(string Code, string Name, Citation Source)
{
    /// <summary>
    /// The thresholds stand in a document nobody here holds: they decide nothing until the city confirms them with a
    /// document. Until then an officer decides, and the calculation is shown as a proposal.
    /// </summary>
    public bool IsProposed { get; init; }

    public required NetIncome NetIncome { get; init; }

    /// <summary>The benchmark for a household of the town, by code.</summary>
    public required string UrbanBenchmark { get; init; }

    /// <summary>The benchmark for a household of the country, by code; null where none is published.</summary>
    public string? RuralBenchmark { get; init; }

    /// <summary>Which of the two a household starts from; an officer may take the other with a reason.</summary>
    public required AreaKind UsualArea { get; init; }

    public required Citation UsualAreaSource { get; init; }

    /// <summary>In the order they are tried: the first that holds is the household's.</summary>
    public required IReadOnlyList<Category> Categories { get; init; }

    public string BenchmarkOf(AreaKind area) =>
        area is AreaKind.Rural && RuralBenchmark is { } rural ? rural : UrbanBenchmark;

    public Category? Find(string? code) => Categories.FirstOrDefault(category => category.Code == code);

    /// <summary>The calculation, line by line. Decides nothing.</summary>
    /// <param name="benchmark">The value of the day the household is judged by, with its document.</param>
    public Assessment Assess(HouseholdFigures household, Benchmark benchmark, BenchmarkValue value) =>
        new Working(this, household, benchmark, value).Assess();
}
