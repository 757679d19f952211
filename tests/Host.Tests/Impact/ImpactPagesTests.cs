using System.Net;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Impact;

[Collection(OnTheDemo.Name)]
public sealed class ImpactPagesTests(DemoHost demo)
{
    [Fact]
    public async Task The_citys_lead_finds_the_values_entered_and_the_scheme_to_confirm()
    {
        using var browser = await demo.BrowseAsync("weihai-lead");

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/regions/371000/benchmarks")).StatusCode);
        Assert.Contains("录入新数值", browser.Text, StringComparison.Ordinal);
        Assert.Contains("按文件确认分类办法", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weihai-lead")]
    [InlineData("rushan")]
    [InlineData("auditor")]
    public async Task Whoever_works_with_categories_finds_the_lists(string who)
    {
        using var browser = await demo.BrowseAsync(who);

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync("/impact")).StatusCode);
        Assert.Contains("类别影响清单", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("系统出了问题", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_nobody_drew_is_not_found_nor_its_file()
    {
        using var browser = await demo.BrowseAsync("weihai-lead");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/impact/{Guid.NewGuid()}")).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.GoAsync($"/exports/impact.xlsx?list={Guid.NewGuid()}")).StatusCode
        );
    }
}
