namespace Platform.Regions;

/// <summary>
/// A flow as boxes and arrows, before anybody knows where they stand on paper. Boxes are in reading order: no arrow leads
/// to an earlier one.
/// </summary>
public sealed record FlowChart(string Title, IReadOnlyList<FlowBox> Boxes, IReadOnlyList<FlowArrow> Arrows)
{
    /// <summary>The boxes on the way, without those beside it.</summary>
    public IEnumerable<FlowBox> Steps => Boxes.Where(box => !box.IsBeside);

    /// <summary>The boxes beside a step, in reading order.</summary>
    public IEnumerable<FlowBox> Beside(FlowBox step) =>
        Boxes.Where(box => box.IsBeside && Arrows.Any(arrow => arrow.From == step.Code && arrow.To == box.Code));

    /// <summary>The boxes a step's arrows lead to on the way.</summary>
    public IEnumerable<FlowBox> After(FlowBox step) =>
        Steps.Where(box => Arrows.Any(arrow => arrow.From == step.Code && arrow.To == box.Code));
}
