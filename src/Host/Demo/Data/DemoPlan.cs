namespace Platform.Host.Demo;

/// <summary>
/// What a plugin's <c>Demo.json</c> describes: invented unions, people and workers of its region. It lies beside the
/// plugin because nothing in the Host names a region, and is left out when the platform is published.
/// </summary>
internal sealed record DemoPlan
{
    public required string Region { get; init; }

    public required string Item { get; init; }

    /// <summary>The first six digits of every invented identity number: no district has them.</summary>
    public required string IdDistrict { get; init; }

    /// <summary>From the top down; several plans may share their upper ones.</summary>
    public required IReadOnlyList<DemoBody> Bodies { get; init; }

    public required IReadOnlyList<DemoPerson> People { get; init; }

    /// <summary>Forms that several workers share but for name, number and sex.</summary>
    public required IReadOnlyDictionary<string, DemoHousehold> Households { get; init; }

    public required IReadOnlyList<DemoCase> Cases { get; init; }
}
