namespace Platform.Regions;

/// <summary>One kind of aid.</summary>
/// <param name="Name">Quoted from the document, e.g. 金秋助学.</param>
public sealed record AidRule(AidKind Kind, string Name, Citation Source)
{
    /// <summary>Null where no document names one: an officer decides, with a reason.</summary>
    public Ceiling? Ceiling { get; init; }

    /// <summary>Null where no document says: an officer decides at the next check.</summary>
    public IncomeRule? Income { get; init; }
}
