using Platform.Regions;

namespace Platform.Cases;

/// <summary>Every edition of an item there is, latest first day first.</summary>
/// <param name="Open">Cases in hand that are not on the edition in force; at most <see cref="KeptEditionsDesk.Shown"/>.</param>
public sealed record EditionSheet(
    Region Region,
    string ItemName,
    IReadOnlyList<KeptEdition> Editions,
    IReadOnlyList<CaseOnEdition> Open
)
{
    public KeptEdition? InForce => Editions.FirstOrDefault(edition => edition.State is EditionState.InForce);

    /// <summary>Texts the plugin changed under the same first day while cases are open on them.</summary>
    public IEnumerable<KeptEdition> ChangedUnderCases =>
        Editions.Where(edition => edition is { State: EditionState.ChangedInPlace, OpenCases: > 0 });
}
