using System.Net;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Rounds;

[Collection(OnTheDemo.Name)]
public sealed class RoundPagesTests(DemoHost demo)
{
    [Theory]
    [InlineData("/rounds", "清理摸底")]
    [InlineData("/inspections", "抽查")]
    [InlineData("/inspections/new", "抽取档案")]
    [InlineData("/rounds/new", "部署清理摸底")]
    [InlineData("/sanctions", "违规处理")]
    [InlineData("/sanctions/new", "登记处理")]
    public async Task A_citys_lead_finds_rounds_checks_and_sanctions(string address, string words)
    {
        using var browser = await demo.BrowseAsync("city-lead");

        Assert.Equal(HttpStatusCode.OK, (await browser.GoAsync(address)).StatusCode);
        Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("系统出了问题", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auditor", "/rounds")]
    [InlineData("auditor", "/inspections")]
    [InlineData("auditor", "/sanctions")]
    [InlineData("department", "/rounds")]
    [InlineData("county", "/inspections/new")]
    public async Task Whose_work_it_is_not_finds_no_such_page(string who, string address)
    {
        using var browser = await demo.BrowseAsync(who);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
    }
}
