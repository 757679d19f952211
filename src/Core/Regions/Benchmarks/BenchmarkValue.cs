namespace Platform.Regions;

/// <summary>One period's value. Both days are inside; <paramref name="To"/> null means until further notice.</summary>
public sealed record BenchmarkValue(decimal Amount, DateOnly From, DateOnly? To, Citation Source)
{
    public static BenchmarkValue ForYear(int year, decimal amount, Citation source) =>
        new(amount, new(year, 1, 1), new(year, 12, 31), source);
}
