using System.Net;
using Platform.Archives;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Changes;

[Collection(OnTheDemo.Name)]
public sealed class ChangePagesTests(DemoHost demo)
{
    [Fact]
    public async Task What_was_reported_waits_in_the_list_of_the_units_union()
    {
        using var browser = await demo.BrowseAsync("jianghai-food");

        await browser.GoAsync("/changes");

        Assert.Contains("诸演示", browser.Text, StringComparison.Ordinal);
        Assert.Contains("轮到我们", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("杭演示", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_settled_stands_in_the_other_tab_with_its_reason_on_its_page()
    {
        var change = await ChangeOfAsync("杭演示");
        using var browser = await demo.BrowseAsync("jianghai");

        await browser.GoAsync("/changes?settled=true");
        Assert.Contains("杭演示", browser.Text, StringComparison.Ordinal);
        await browser.GoAsync($"/changes/{change.Id}");

        Assert.Contains("不需要办理：仍在本单位工作", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reported_it_sees_whose_turn_it_is_and_settles_nothing()
    {
        var change = await ChangeOfAsync("诸演示");
        using var browser = await demo.BrowseAsync("jianghai-street-two");

        await browser.GoAsync($"/changes/{change.Id}");

        Assert.Contains("现在由江海演示食品有限公司工会核实并办理", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("去提出退出", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_union_beside_it_finds_no_such_change()
    {
        var change = await ChangeOfAsync("诸演示");
        using var browser = await demo.BrowseAsync("jianghai-street");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/changes/{change.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_new_household_is_found_on_a_day_and_has_no_member_of_a_family_on_the_register()
    {
        using var browser = await demo.BrowseAsync("jianghai-lamps");

        await browser.GoAsync("/changes/new");

        Assert.Contains("发现日期", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("变动的是家庭成员的", browser.Text, StringComparison.Ordinal);
    }

    private async Task<HouseholdChange> ChangeOfAsync(string name)
    {
        await using var db = demo.Open();
        return db.HouseholdChanges.Single(change => change.PersonName == name);
    }
}
