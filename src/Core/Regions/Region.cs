namespace Platform.Regions;

/// <summary>One city's or county's rules, each with the document it stands in.</summary>
public sealed record Region
{
    /// <summary>GB/T 2260 division code, six digits, e.g. a county's.</summary>
    public required string Code { get; init; }

    /// <summary>Province, city and county as written on a letterhead.</summary>
    public required string Name { get; init; }

    /// <summary>Every document the region cites; a citation of anything else fails conformance.</summary>
    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    /// <summary>What a worker can apply for. Two items of one code are two editions, told apart by their first day.</summary>
    public required IReadOnlyList<ServiceItem> ServiceItems { get; init; }

    /// <summary>What the union does for workers beside what they apply for.</summary>
    public IReadOnlyList<PublicService> PublicServices { get; init; } = [];

    /// <summary>Null where the documents say nothing of complaints.</summary>
    public ComplaintRules? Complaints { get; init; }

    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [];

    /// <summary>How households are told apart; null where the documents name no categories.</summary>
    public CategoryScheme? Categories { get; init; }

    /// <summary>What households on the register may be given; null where the documents name nothing.</summary>
    public AidRules? Aid { get; init; }

    /// <summary>What the region's lead may switch on beside what is described here.</summary>
    public IReadOnlyList<Switch> Switches { get; init; } = [];

    /// <summary>Changes the documents want reported between two surveys; empty where they name none.</summary>
    public IReadOnlyList<ChangeRule> Changes { get; init; } = [];

    public IReadOnlyList<ArchiveMark> Marks { get; init; } = [];

    /// <summary>Null where the documents name no contact persons.</summary>
    public ContactPersonRule? ContactPersons { get; init; }

    /// <summary>Null where the documents say nothing of leaving the register.</summary>
    public ExitRules? Exits { get; init; }

    /// <summary>Rounds of work the documents ordered, oldest first.</summary>
    public IReadOnlyList<RoundPlan> Rounds { get; init; } = [];

    public IReadOnlyList<SpotCheckRule> SpotChecks { get; init; } = [];

    /// <summary>In order of gravity; empty where the documents name none.</summary>
    public IReadOnlyList<Sanction> Sanctions { get; init; } = [];

    /// <summary>Addresses and telephones of the public guide; the city's lead may correct them without a new release.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>What the documents do not say and how the platform treats it; shown as 文件未规定.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <summary>Misprints of the documents, as printed and as read here.</summary>
    public IReadOnlyList<Erratum> Errata { get; init; } = [];
}
