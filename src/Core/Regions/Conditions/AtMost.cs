namespace Platform.Regions;

/// <summary>An amount is not above a benchmark of the day.</summary>
public sealed record AtMost(string Key, string Label, Benchmark Benchmark) : Condition
{
    public override string InWords => $"{Label}不高于{Benchmark.Name}";

    public override IEnumerable<string> Keys => [Key];

    public override bool Holds(IFacts facts) =>
        Benchmark.On(facts.Day) is { } ceiling
            ? Money.TryRead(facts[Key], out var amount) && amount <= ceiling.Amount
            : throw new BenchmarkMissingException(Benchmark, facts.Day);
}
