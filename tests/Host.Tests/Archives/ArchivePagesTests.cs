using System.Net;
using Platform.Archives;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Archives;

[Collection(OnTheDemo.Name)]
public sealed class ArchivePagesTests(DemoHost demo)
{
    [Fact]
    public async Task The_list_shows_the_households_of_the_readers_scope()
    {
        var row = await FirstAsync("rushan");
        using var browser = await demo.BrowseAsync("rushan");

        var page = await browser.GoAsync("/archives");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(row.Number, browser.Text, StringComparison.Ordinal);
        Assert.Contains(row.HolderName, browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/cases")]
    [InlineData("/history")]
    [InlineData("/change")]
    [InlineData("/transfer")]
    public async Task A_households_page_opens_in_all_its_parts(string part)
    {
        var row = await FirstAsync("rushan");
        using var browser = await demo.BrowseAsync("rushan");

        var page = await browser.GoAsync($"/archives/{row.Id}{part}");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(row.HolderName, browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("系统出了问题", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_before_the_archive_is_refused_and_today_is_shown()
    {
        var row = await FirstAsync("rushan");
        using var browser = await demo.BrowseAsync("rushan");

        await browser.GoAsync($"/archives/{row.Id}?day={row.OpenedOn.AddDays(-1):yyyy-MM-dd}");

        Assert.Contains("没有可以查看的内容", browser.Text, StringComparison.Ordinal);
        Assert.Contains(row.Number, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_the_scope_there_is_no_such_archive()
    {
        var row = await FirstAsync("rushan");
        using var browser = await demo.BrowseAsync("funing");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/archives/{row.Id}")).StatusCode);
    }

    private async Task<ArchiveRow> FirstAsync(string userName)
    {
        var actor = await demo.ActorAsync(userName);
        var page = await demo.AskAsync<ArchiveListDesk, ArchiveListPage>(desk => desk.PageAsync(actor, new()));
        return page.Rows[0];
    }
}
