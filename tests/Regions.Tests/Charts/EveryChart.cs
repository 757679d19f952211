using Platform.Host.Regions.Charts;

namespace Platform.Regions.Tests.Charts;

/// <summary>Every item and every public service of every plugin can be drawn.</summary>
public sealed class EveryChart
{
    public static TheoryData<string> Regions => new(Shelf.Catalogue.Regions.Select(region => region.Code));

    [Theory]
    [MemberData(nameof(Regions))]
    public void Holds_together(string region) =>
        Assert.All(
            Charts(Shelf.Region(region)),
            chart =>
            {
                Assert.Empty(ChartChecks.Faults(chart, RowsLayout.Of(chart)));
                Assert.Empty(ChartChecks.Faults(chart, ColumnLayout.Of(chart)));
            }
        );

    [Theory]
    [MemberData(nameof(Regions))]
    public void Begins_once_and_leads_everywhere(string region) =>
        Assert.All(
            Charts(Shelf.Region(region)),
            chart =>
                Assert.All(
                    chart.Boxes.Skip(1).Where(box => chart.Arrows.All(arrow => arrow.To != box.Code)),
                    box => Assert.Fail($"{box.Heading} is reached by no arrow")
                )
        );

    [Fact]
    public void Every_step_of_every_chain_is_in_its_chart() =>
        Assert.All(
            Shelf.Catalogue.Regions.SelectMany(region => region.ServiceItems),
            item =>
                Assert.Equal(
                    item.Approval.Select(stage => stage.Code),
                    item.Chart.Boxes.Where(box => box.Place is not null).Select(box => box.Code)
                )
        );

    private static IEnumerable<FlowChart> Charts(Region region) =>
        region.ServiceItems.Select(item => item.Chart).Concat(region.PublicServices.Select(service => service.Chart));
}
