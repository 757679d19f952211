using Platform.Regions;

namespace Platform.Materials;

/// <summary>A checklist laid beside what was handed in.</summary>
public static class ChecklistReview
{
    /// <param name="submissions">Everything handed in for the dossier, replaced ones too.</param>
    public static IReadOnlyList<MaterialStatus> Of(
        Checklist checklist,
        IFacts facts,
        IReadOnlyCollection<Submission> submissions
    ) =>
        [
            .. checklist.Items.Select(material =>
            {
                var current = submissions
                    .Where(one => one.MaterialCode == material.Code && one.ReplacedAt is null)
                    .OrderByDescending(one => one.ReceivedAt)
                    .ToList();
                return new MaterialStatus(material, StateOf(material, facts, current), current);
            }),
        ];

    private static MaterialState StateOf(Material material, IFacts facts, List<Submission> current)
    {
        if (!material.When.Holds(facts))
        {
            return MaterialState.NotNeeded;
        }

        if (current.Count == 0)
        {
            return MaterialState.Missing;
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
