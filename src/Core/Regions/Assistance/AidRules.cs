namespace Platform.Regions;

/// <summary>What a region gives to the households on its register (依档帮扶): the kinds it knows, up to how much, and what becomes income.</summary>
/// <param name="Source">Where the documents name the kinds.</param>
/// <param name="Kinds">In the document's order; a kind appears once.</param>
public sealed record AidRules(Citation Source, IReadOnlyList<AidRule> Kinds)
{
    /// <summary>
    /// The option of the form's <see cref="HouseholdFacts.IncomeKind"/> under which counted aid is proposed at the next
    /// check; null where the form offers none that fits, and nothing is proposed.
    /// </summary>
    public string? IncomeKind { get; init; }

    /// <summary>Null where the region does not know the kind: nothing is laid down for it.</summary>
    public AidRule? Find(AidKind kind) => Kinds.FirstOrDefault(rule => rule.Kind == kind);
}
