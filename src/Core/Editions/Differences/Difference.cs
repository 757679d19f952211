using Platform.Regions;

namespace Platform.Editions;

/// <summary>One place where a later edition of an item says something else than an earlier one.</summary>
/// <param name="Subject">What is spoken of, e.g. 材料“收入证明”.</param>
/// <param name="Words">The difference as a sentence, both sides quoted.</param>
public sealed record Difference(DifferenceArea Area, DifferenceKind Kind, string Subject, string Words)
{
    /// <summary>Where it stands for the earlier edition; null where that says nothing of it.</summary>
    public Citation? Before { get; init; }

    /// <summary>Where it stands for the later edition; null where that says nothing of it.</summary>
    public Citation? After { get; init; }
}
