namespace Platform.Host.Demo;

/// <summary>
/// What a plugin's <c>Demo.json</c> describes: invented unions, people and workers of its region. It lies beside the
/// plugin because nothing in the Host names a region, and is left out when the platform is published.
/// </summary>
internal sealed record DemoPlan
{
    public required string Region { get; init; }

    /// <summary>The code of the item most of the cases are about.</summary>
    public required string Item { get; init; }

    /// <summary>The first six digits of every invented identity number: no district has them.</summary>
    public required string IdDistrict { get; init; }

    /// <summary>Who keeps the register of the province; plans of one province name the same.</summary>
    public required DemoAdministrator Administrator { get; init; }

    /// <summary>From the top down, a province first; several plans may share their upper ones.</summary>
    public required IReadOnlyList<DemoBody> Bodies { get; init; }

    public required IReadOnlyList<DemoPerson> People { get; init; }

    /// <summary>What the region's lead entered before the first case.</summary>
    public IReadOnlyList<DemoBenchmark> Benchmarks { get; init; } = [];

    /// <summary>Forms that several workers share but for name, number and sex.</summary>
    public required IReadOnlyDictionary<string, DemoHousehold> Households { get; init; }

    public required IReadOnlyList<DemoCase> Cases { get; init; }

    /// <summary>A survey that runs; null where none does.</summary>
    public DemoRound? Round { get; init; }

    /// <summary>What the region's lead set on for a while.</summary>
    public IReadOnlyList<DemoSwitch> Switches { get; init; } = [];

    /// <summary>What was reported between two surveys.</summary>
    public IReadOnlyList<DemoChange> Changes { get; init; } = [];

    /// <summary>What was complained of.</summary>
    public IReadOnlyList<DemoComplaint> Complaints { get; init; } = [];

    /// <summary>Money and what is given out of it; null where nothing is.</summary>
    public DemoFund? Fund { get; init; }

    /// <summary>What workers brought before the union; null where nothing.</summary>
    public DemoPetitions? Petitions { get; init; }

    /// <summary>Openings that unions reported.</summary>
    public IReadOnlyList<DemoOpening> Openings { get; init; } = [];

    /// <summary>Trainings for people who lost their work.</summary>
    public IReadOnlyList<DemoTraining> Trainings { get; init; } = [];

    /// <summary>Activities of the union that runs the service.</summary>
    public IReadOnlyList<DemoActivity> Activities { get; init; } = [];

    /// <summary>The place of the case with which that worker came first; it tells one invented family from another.</summary>
    public int FirstOf(DemoCase script) => Cases.Index().First(one => one.Item.Name == script.Name).Index;
}
