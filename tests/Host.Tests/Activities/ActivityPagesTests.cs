using System.Net;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Activities;

[Collection(OnTheDemo.Name)]
public sealed class ActivityPagesTests(DemoHost demo)
{
    private const string Entry = "href=\"/activities\"";

    [Fact]
    public async Task The_service_stands_in_the_navigation_where_the_region_offers_it()
    {
        using var there = await demo.BrowseAsync("yiyuan");
        using var elsewhere = await demo.BrowseAsync("jianghai");

        await there.GoAsync("/work");
        await elsewhere.GoAsync("/work");

        Assert.Contains(Entry, there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Entry, elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_plan_says_whose_consent_it_will_need()
    {
        using var browser = await demo.BrowseAsync("yiyuan");

        await browser.GoAsync("/activities/new");

        Assert.Contains("方案制定后报市总工会同意", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yiyuan-unit", "/activities/new")]
    [InlineData("zibo", "/activities/new")]
    [InlineData("department", "/activities")]
    [InlineData("yiyuan", "/activities/00000000-0000-0000-0000-000000000001")]
    [InlineData("yiyuan", "/activities/00000000-0000-0000-0000-000000000001/print")]
    public async Task Whose_it_is_not_finds_nothing(string user, string address)
    {
        using var browser = await demo.BrowseAsync(user);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
    }
}
