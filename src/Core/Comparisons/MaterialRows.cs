using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>What the household has to bring here and there; the same paper is recognised by its code or its name.</summary>
internal static class MaterialRows
{
    private static readonly ComparedCell NotListed = new(["不要求"], []);

    public static IReadOnlyList<ComparedRow> Of(ComparedPlace left, ComparedPlace right)
    {
        var rest = Needed(right).ToList();
        var rows = new List<ComparedRow>();
        foreach (var material in Needed(left))
        {
            var same = rest.Find(other => other.Code == material.Code || other.Name == material.Name);
            if (same is not null)
            {
                rest.Remove(same);
            }

            rows.Add(new(material.Name, Cell(left, material), same is null ? NotListed : Cell(right, same)));
        }

        rows.AddRange(rest.Select(material => new ComparedRow(material.Name, NotListed, Cell(right, material))));
        return rows;
    }

    private static IEnumerable<Material> Needed(ComparedPlace place) =>
        place.Side.Item.Checklist.Items.Where(material => place.Knows.Decides(material.When) is not false);

    private static ComparedCell Cell(ComparedPlace place, Material material) =>
        new(
            [
                $"{material.HowMany}，{material.ProvidedBy.InWords}提供{place.IfOpen(material.When)}",
                .. material.PerPerson is { } people ? [people.InWords] : Array.Empty<string>(),
                .. material.Signing is { } signing ? [signing.InWords] : Array.Empty<string>(),
                .. material.KeptInWords is { } kept ? [kept] : Array.Empty<string>(),
            ],
            [material.Source ?? place.Side.Item.Checklist.Source]
        );
}
