using Platform.Host.Demo;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Demo;

/// <summary>A plan that no longer fits its region is told so before anything is written.</summary>
public sealed class DemoPlanFaultsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ServiceItem Item = SampleRegion.Region.ServiceItems[0];

    private static readonly DemoCase Case = new(
        "甲演示",
        new(1980, 1, 1),
        "男",
        "alone",
        "unit",
        -10,
        Item.Approval[1].Code
    );

    [Fact]
    public void A_step_that_was_taken_out_of_the_chain_is_named_with_those_there_are()
    {
        var fault = FaultsOf(Case with { Until = "no-such-step" })[0];

        Assert.StartsWith(
            "cases“甲演示”的 until：流程中没有“no-such-step”这一步，可以写 ",
            fault,
            StringComparison.Ordinal
        );
        Assert.All(Item.Approval, stage => Assert.Contains(stage.Code, fault, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_household_leaves_out_of_the_form_is_named_once_for_all_its_workers()
    {
        var faults = FaultsOf(Case, Case with { Name = "乙演示" });

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.StartsWith("households“alone”：请", fault, StringComparison.Ordinal));
        Assert.Distinct(faults);
    }

    [Fact]
    public void A_draft_may_be_half_filled() => Assert.Empty(FaultsOf(Case with { Until = "draft" }));

    [Fact]
    public void A_unit_a_household_and_an_item_nobody_described_are_named() =>
        Assert.Equal(
            [
                "cases“甲演示”：bodies 中没有“nowhere”",
                "cases“甲演示”：households 中没有“nobody”",
                "cases“甲演示”：没有代码为“nothing”的事项",
            ],
            FaultsOf(Case with { Unit = "nowhere" }, Case with { Household = "nobody" }, Case with { Item = "nothing" })
        );

    private static IReadOnlyList<string> FaultsOf(params DemoCase[] cases) =>
        new DemoPlan
        {
            Region = SampleRegion.Region.Code,
            Item = Item.Code,
            IdDistrict = "900000",
            Administrator = new("admin", "管演示"),
            Bodies = [new("unit", BodyKind.Primary, "演示单位工会")],
            People = [],
            Households = new Dictionary<string, DemoHousehold>
            {
                ["alone"] = new(new Dictionary<string, string>(), []),
            },
            Cases = cases,
        }.Faults(SampleRegion.Region, Today);
}
