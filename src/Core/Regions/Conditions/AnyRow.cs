namespace Platform.Regions;

/// <summary>At least one repeated row holds, e.g. a family member who is ill.</summary>
/// <param name="Rows">The key of the rows; see <see cref="Section.Rows"/>.</param>
/// <param name="RowName">What one row is called, e.g. 家庭成员.</param>
/// <param name="Each">Looked at in every row: its own answers first, then those asked once.</param>
public sealed record AnyRow(string Rows, string RowName, Condition Each) : Condition
{
    public override string InWords => $"有{RowName}{Each.InWords}";

    /// <summary>The rows themselves: what is inside them is seen in each row only.</summary>
    public override IEnumerable<string> Keys => [Rows];

    public override bool Holds(IFacts facts) => facts.RowsOf(Rows).Any(Each.Holds);
}
