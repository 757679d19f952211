using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Contract;

/// <summary>What still waits for its document is found wherever it stands.</summary>
public sealed class UnfilledTests
{
    private static readonly SourceDocument Notice = new("示字〔2026〕1号", "示例通知", "示例总工会", null);

    private static readonly Region Filled = new()
    {
        Code = "000000",
        Name = "示例省示例县",
        Sources = [Notice],
        ServiceItems = [],
    };

    [Fact]
    public void A_region_whose_every_value_is_cited_waits_for_nothing() => Assert.Empty(Filled.Unfilled);

    [Fact]
    public void A_clause_a_word_and_a_document_are_found_with_their_place()
    {
        var region = Filled with
        {
            Sources = [Pending.Document],
            Offices = [new("centre", "示例帮扶中心") { Address = Pending.Quote("地址"), Source = Pending.Clause }],
            Sanctions = [new("warning", "示例处理", Notice.At("一", Pending.Quote("原文")))],
        };

        Assert.Equal(
            new HashSet<(string, string)>
            {
                ("", "Region.Sources"),
                ("示例帮扶中心", "Office.Address"),
                ("示例帮扶中心", "Office.Source"),
                ("示例处理", "Sanction.Source"),
            },
            region.Unfilled.Select(part => (part.Where, part.Value)).ToHashSet()
        );
    }
}
