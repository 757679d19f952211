using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>The household as it stands in one of the two regions.</summary>
internal sealed record ComparedPlace(
    ComparisonSide Side,
    ComparedHousehold Household,
    HouseholdKnowledge Knows,
    DateOnly Day
)
{
    /// <summary>The steps this household goes through, those with an open condition among them.</summary>
    public IReadOnlyList<Stage> Route { get; } =
    [.. Side.Item.Approval.Where(stage => Knows.Decides(stage.When) is not false)];

    /// <summary>“仅当…” where it is still open whether the household comes by.</summary>
    public string IfOpen(Condition when) => Knows.Decides(when) is null ? $"（仅当{when.InWords}）" : "";
}
