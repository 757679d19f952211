using Platform.Regions;

namespace Platform.Editions;

/// <summary>A part of a service item as two editions are laid beside each other by it.</summary>
/// <param name="Key">The same in both editions; unique in the area.</param>
/// <param name="Subject">As a sentence names it, e.g. 材料“收入证明”.</param>
/// <param name="Traits">What is said of it, in the order it is told; the same labels in both editions.</param>
internal sealed record ItemPart(DifferenceArea Area, string Key, string Subject, IReadOnlyList<Trait> Traits)
{
    public Citation? Source { get; init; }

    /// <summary>The part it belongs to, by key: what came or went with that one is not told again.</summary>
    public string? Within { get; init; }

    /// <summary>What is told of it when it is new or gone, after its name.</summary>
    public string About { get; init; } = "";

    /// <summary>Everything it says but for the clauses, so that no change goes untold; see <see cref="WithoutClauses"/>.</summary>
    public string Text { get; init; } = "";
}
