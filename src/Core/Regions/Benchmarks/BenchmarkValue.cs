namespace Platform.Regions;

/// <summary>One period's value. Both days are inside; <paramref name="To"/> null means until further notice.</summary>
public sealed record BenchmarkValue(decimal Amount, DateOnly From, DateOnly? To, Citation Source)
{
    /// <summary>GB/T 2260 code of the county the value is for; null where it holds in the whole region.</summary>
    public string? Area { get; init; }

    public static BenchmarkValue ForYear(int year, decimal amount, Citation source) =>
        new(amount, new(year, 1, 1), new(year, 12, 31), source);

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether some day would have both values in one area.</summary>
    public bool Overlaps(BenchmarkValue other) =>
        Area == other.Area && (other.To is null || From <= other.To) && (To is null || other.From <= To);
}
