using Platform.Regions;

namespace Platform.Materials;

/// <summary>A checklist laid beside what was handed in.</summary>
public static class ChecklistReview
{
    /// <param name="submissions">Everything handed in for the dossier, replaced ones too.</param>
    /// <param name="given">What earlier dossiers of the same archive have; counts only for what need not be given again.</param>
    public static IReadOnlyList<MaterialStatus> Of(
        Checklist checklist,
        IFacts facts,
        IReadOnlyCollection<Submission> submissions,
        IReadOnlyCollection<GivenMaterial> given
    ) =>
        [
            .. checklist.Items.Select(material =>
            {
                var current = submissions
                    .Where(one => one.MaterialCode == material.Code && one.ReplacedAt is null)
                    .OrderByDescending(one => one.ReceivedAt)
                    .ToList();
                var before =
                    material.GivenOnce && current.Count == 0
                        ? given.Where(one => one.MaterialCode == material.Code).MaxBy(one => one.On)
                        : null;
                return new MaterialStatus(material, StateOf(material, facts, current, before), current)
                {
                    Given = before,
                };
            }),
        ];

    private static MaterialState StateOf(
        Material material,
        IFacts facts,
        List<Submission> current,
        GivenMaterial? before
    )
    {
        if (!material.When.Holds(facts))
        {
            return MaterialState.NotNeeded;
        }

        if (current.Count == 0)
        {
            return before is null ? MaterialState.Missing : MaterialState.InOrder;
        }

        if (current.Exists(one => one.State is CheckState.Deficient))
        {
            return MaterialState.Deficient;
        }

        return current.TrueForAll(one => one.State is CheckState.InOrder)
            ? MaterialState.InOrder
            : MaterialState.Unchecked;
    }
}
