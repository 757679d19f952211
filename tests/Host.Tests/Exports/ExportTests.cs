using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Host.Tests.Demo;
using Platform.Storage;

namespace Platform.Host.Tests.Exports;

[Collection(OnTheDemo.Name)]
public sealed partial class ExportTests(DemoHost demo)
{
    static ExportTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("archives")]
    [InlineData("cases")]
    [InlineData("exits")]
    [InlineData("contacts")]
    [InlineData("certificates")]
    [InlineData("ledger")]
    [InlineData("aids")]
    public async Task Every_list_comes_as_an_excel_file_with_its_headings(string list)
    {
        using var browser = await demo.BrowseAsync("rushan");

        var response = await browser.GoAsync($"/exports/{list}.xlsx");

        Assert.Equal(WorkbookWriter.ContentType, response.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".xlsx", response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Contains((await RowsAsync(response))[0], cell => cell is "职工姓名" or "申请人" or "姓名");
    }

    [Theory]
    [InlineData("rushan-lead", "sanctions", "对象")]
    [InlineData("auditor", "audit", "操作人")]
    [InlineData("jianghai", "payments", "名单")]
    public async Task So_do_the_lists_of_those_who_watch_or_pay(string user, string list, string heading)
    {
        using var browser = await demo.BrowseAsync(user);

        var rows = await RowsAsync(await browser.GoAsync($"/exports/{list}.xlsx"));

        Assert.Contains(heading, rows[0]);
    }

    [Fact]
    public async Task The_register_comes_as_long_as_it_is_and_masked_as_on_the_screen()
    {
        var actor = await demo.ActorAsync("rushan");
        var shown = await demo.AskAsync<ArchiveListDesk, ArchiveListPage>(desk => desk.PageAsync(actor, new()));
        using var browser = await demo.BrowseAsync("rushan");

        var rows = await RowsAsync(await browser.GoAsync("/exports/archives.xlsx"));

        Assert.Equal(shown.Count.Value, rows.Count - 1);
        Assert.All(rows.Skip(1), row => Assert.Matches(Masked(), row[2]));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell => IdNumber().IsMatch(cell));
    }

    [Fact]
    public async Task The_file_is_narrowed_as_the_page_is()
    {
        var actor = await demo.ActorAsync("rushan");
        var first = (await demo.AskAsync<ArchiveListDesk, ArchiveListPage>(desk => desk.PageAsync(actor, new()))).Rows[
            0
        ];
        using var browser = await demo.BrowseAsync("rushan");

        var rows = await RowsAsync(await browser.GoAsync($"/exports/archives.xlsx?q={first.Number}"));

        Assert.Equal([first.Number], rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public async Task In_full_it_needs_a_reason_and_leaves_a_trace()
    {
        using var browser = await demo.BrowseAsync("rushan-lead");
        await browser.GoAsync("/exports/archives/full");

        var without = await browser.PostAsync("/exports/archives/full", ("reason", " "));
        await browser.GoAsync("/exports/archives/full");
        var rows = await RowsAsync(
            await browser.PostAsync("/exports/archives/full?shelf=all", ("reason", "向演示银行核对卡号"))
        );

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.All(rows.Skip(1), row => Assert.Matches(IdNumber(), row[2]));
        await using var db = demo.Open();
        var entry = await db
            .AuditEntries.OrderByDescending(entry => entry.At)
            .FirstAsync(entry => entry.Action == "list-exported-in-full");
        Assert.Contains("向演示银行核对卡号", entry.Detail, StringComparison.Ordinal);
        Assert.Contains($"\"rows\":{rows.Count - 1}", entry.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rushan")]
    [InlineData("rushan-unit")]
    [InlineData("auditor")]
    public async Task Who_leads_no_union_above_a_unit_is_not_offered_the_full_list(string user)
    {
        using var browser = await demo.BrowseAsync(user);
        await browser.GoAsync("/archives");

        Assert.DoesNotContain("导出完整信息", browser.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.PostAsync("/exports/archives/full", ("reason", "试试"))).StatusCode
        );
    }

    [Theory]
    [InlineData("sealed")]
    [InlineData("handed-over")]
    public async Task Sealed_and_handed_over_archives_are_not_taken_along(string shelf)
    {
        using var browser = await demo.BrowseAsync("rushan-lead");

        var response = await browser.GoAsync($"/exports/archives.xlsx?shelf={shelf}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("spot-checks.xlsx?check=00000000-0000-0000-0000-000000000001")]
    [InlineData("spot-checks.xlsx")]
    [InlineData("no-such-list.xlsx")]
    [InlineData("audit.xlsx")]
    public async Task What_there_is_not_for_the_reader_is_no_file(string file)
    {
        using var browser = await demo.BrowseAsync("rushan-lead");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync($"/exports/{file}")).StatusCode);
    }

    [Fact]
    public async Task Nobody_unknown_gets_a_file()
    {
        using var browser = demo.Browse();

        var response = await browser.GoAsync("/exports/cases.xlsx");

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<IReadOnlyList<string[]>> RowsAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var reader = ExcelReaderFactory.CreateReader(await response.Content.ReadAsStreamAsync());
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => $"{reader.GetValue(place)}")]);
        }

        return rows;
    }

    [GeneratedRegex("^[0-9]{6}\\*{8}[0-9]{3}[0-9X]$")]
    private static partial Regex Masked();

    [GeneratedRegex("^[0-9]{17}[0-9X]$")]
    private static partial Regex IdNumber();
}
