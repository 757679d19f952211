using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>One limit, as data; yuan in a calendar year for the household as a whole.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BenchmarkYears), "benchmark-years")]
[JsonDerivedType(typeof(StudentMonths), "student-months")]
[JsonDerivedType(typeof(StudentSum), "student-sum")]
[JsonDerivedType(typeof(SelfPaidCosts), "self-paid-costs")]
[JsonDerivedType(typeof(FixedSum), "fixed-sum")]
public abstract record CeilingFormula(Citation Source)
{
    /// <summary>Codes of the region's categories it is for; empty for every household.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The code of the benchmark it rests on; null where it rests on none.</summary>
    [JsonIgnore]
    public virtual string? Benchmark => null;

    /// <summary>The rule without the numbers of a household.</summary>
    [JsonIgnore]
    public abstract string InWords { get; }

    /// <summary>Works the limit out and writes it down; null where it cannot be, with the reason as the line's words.</summary>
    /// <param name="benchmark">The benchmark of <see cref="Benchmark"/> on the day; null where it needs none.</param>
    internal abstract (decimal? Limit, string Words) Work(AidFigures figures, BenchmarkValue? benchmark);
}
