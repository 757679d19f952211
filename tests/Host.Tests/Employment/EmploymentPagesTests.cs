using System.Net;
using Platform.Host.Tests.Demo;
using Platform.Storage;

namespace Platform.Host.Tests.Employment;

[Collection(OnTheDemo.Name)]
public sealed class EmploymentPagesTests(DemoHost demo)
{
    private const string Entry = "href=\"/employment\"";

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

    [Theory]
    [InlineData("yiyuan", "/employment", "用工信息")]
    [InlineData("yiyuan", "/employment/people", "筛选求职职工")]
    [InlineData("yiyuan", "/employment/people/new", "下岗困难职工")]
    [InlineData("yiyuan", "/employment/trainings", "制定培训计划")]
    [InlineData("yiyuan", "/employment/trainings/new", "职业技能培训")]
    [InlineData("yiyuan", "/employment/figures", "就业服务统计")]
    [InlineData("yiyuan-unit", "/employment", "报送用工信息")]
    [InlineData("yiyuan-unit", "/employment/openings/new", "薪酬待遇")]
    public async Task Each_page_shows_what_the_post_may_do(string user, string address, string words)
    {
        using var browser = await demo.BrowseAsync(user);

        var page = await browser.GoAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(words, browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yiyuan-unit", "/employment/people/new")]
    [InlineData("yiyuan-unit", "/employment/trainings/new")]
    [InlineData("jianghai", "/employment/people/new")]
    [InlineData("department", "/employment")]
    [InlineData("yiyuan", "/employment/openings/00000000-0000-0000-0000-000000000001")]
    [InlineData("yiyuan", "/employment/people/00000000-0000-0000-0000-000000000001")]
    [InlineData("yiyuan", "/employment/trainings/00000000-0000-0000-0000-000000000001")]
    public async Task Whose_it_is_not_finds_nothing(string user, string address)
    {
        using var browser = await demo.BrowseAsync(user);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/jobs")]
    [InlineData("/jobs?county=none")]
    [InlineData("/jobs?county=999999")]
    public async Task Everybody_reads_the_openings_whatever_the_address_says(string address)
    {
        using var browser = demo.Browse();

        var page = await browser.GoAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("招工信息", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counts_come_as_an_excel_file_to_unions_only()
    {
        using var county = await demo.BrowseAsync("yiyuan");
        using var department = await demo.BrowseAsync("department");

        var file = await county.GoAsync("/exports/employment.xlsx?year=2026");

        Assert.Equal(WorkbookWriter.ContentType, file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await department.GoAsync("/exports/employment.xlsx")).StatusCode);
    }
}
