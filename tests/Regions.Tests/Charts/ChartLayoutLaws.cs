using FsCheck;
using FsCheck.Fluent;
using Platform.Host.Regions.Charts;

namespace Platform.Regions.Tests.Charts;

/// <summary>What holds for every flow anybody may describe: arrows lead down, and the rest is chance.</summary>
public sealed class ChartLayoutLaws
{
    private const string Words =
        "基层工会对申报材料进行审核，必要时（两人以上）入户调查；符合条件的公示不少于5个工作日，12351";

    private static readonly Gen<string> Text =
        from start in Gen.Choose(0, Words.Length - 1)
        from length in Gen.Choose(1, 60)
        select string.Concat(Enumerable.Range(start, length).Select(at => Words[at % Words.Length]));

    private static readonly Gen<FlowBox> Step =
        from heading in Text
        from words in Text
        from hasWords in Gen.Elements(true, false)
        from isOpen in Gen.Elements(true, false)
        from kind in Gen.Frequency(
            (5, Gen.Constant(FlowBoxKind.Step)),
            (1, Gen.Constant(FlowBoxKind.Aside)),
            (1, Gen.Constant(FlowBoxKind.Exit))
        )
        select new FlowBox("", heading)
        {
            Kind = kind,
            OnlyIf = isOpen ? words : null,
            Words = hasWords ? [words] : [],
        };

    private static readonly Arbitrary<FlowChart> Charts = (
        from boxes in Step.ListOf()
        from arrows in Gen.Choose(0, 99).ListOf(boxes.Count * boxes.Count)
        select Chart(boxes, arrows)
    ).ToArbitrary();

    [Fact]
    public void Rows_hold_together() =>
        Prop.ForAll(Charts, chart => !ChartChecks.Faults(chart, RowsLayout.Of(chart)).Any()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_column_holds_together() =>
        Prop.ForAll(Charts, chart => !ChartChecks.Faults(chart, ColumnLayout.Of(chart)).Any())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_line_is_wider_than_its_box_and_nothing_is_lost() =>
        Prop.ForAll(
                Text.ToArbitrary(),
                text =>
                {
                    var lines = ChartText.Wrap(text, 120, 14);
                    return string.Concat(lines) == text && lines.All(line => ChartText.Width(line, 14) <= 120);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>What stands beside hangs on the step before it; a quarter of all arrows that lead down are there.</summary>
    private static FlowChart Chart(IEnumerable<FlowBox> drawn, List<int> chance)
    {
        var boxes = drawn.Index().Select(at => at.Item with { Code = $"box-{at.Index}" }).ToList();
        if (boxes.Count > 0)
            boxes[0] = boxes[0] with { Kind = FlowBoxKind.Step };
        var arrows =
            from to in boxes.Index()
            from at in boxes.Take(to.Index).Index()
            where !at.Item.IsBeside
            where
                to.Item.IsBeside
                    ? boxes.Take(to.Index).Last(box => !box.IsBeside) == at.Item
                    : chance[to.Index * boxes.Count + at.Index] < 25
            select new FlowArrow(at.Item.Code, to.Item.Code);
        return new("流程图", boxes, [.. arrows]);
    }
}
