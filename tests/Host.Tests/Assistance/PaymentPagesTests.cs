using System.Net;
using System.Text;
using ExcelDataReader;
using Microsoft.EntityFrameworkCore;
using Platform.Assistance;
using Platform.Host.Tests.Demo;
using Platform.Storage;

namespace Platform.Host.Tests.Assistance;

[Collection(OnTheDemo.Name)]
public sealed class PaymentPagesTests(DemoHost demo)
{
    private const string Card = "6200000000000000018";
    private const string Worker = "杭演示";

    static PaymentPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("/funds", "工会经费")]
    [InlineData("/aids", Worker)]
    [InlineData("/payments", "帮扶资金发放")]
    public async Task The_union_that_pays_sees_its_money_its_applications_and_its_lists(string page, string shown)
    {
        using var browser = await demo.BrowseAsync("jianghai");

        await browser.GoAsync(page);

        Assert.Contains(shown, browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/funds")]
    [InlineData("/payments")]
    public async Task A_unit_has_nothing_to_do_with_the_money(string page)
    {
        using var browser = await demo.BrowseAsync("jianghai-unit");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(page)).StatusCode);
    }

    [Fact]
    public async Task The_page_of_a_list_shows_no_number_in_full()
    {
        using var browser = await demo.BrowseAsync("jianghai");

        await browser.GoAsync($"/payments/{await ListAsync()}");

        Assert.Contains(Worker, browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Card, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_banks_file_holds_the_full_numbers_as_text_and_leaves_a_trace()
    {
        using var browser = await demo.BrowseAsync("jianghai");
        var list = await ListAsync();
        await browser.GoAsync($"/payments/{list}");

        var file = await browser.PostAsync(
            $"/payments/{list}/file",
            ("reason", "报送演示银行代发"),
            ("format", "xlsx")
        );

        Assert.Equal(WorkbookWriter.ContentType, file.Content.Headers.ContentType?.MediaType);
        var row = (await RowsAsync(file)).Single(cells => cells.Contains(Worker));
        Assert.Contains(row, cell => cell is Card);
        Assert.Contains(
            row,
            cell => cell is string { Length: 18 } number && number.StartsWith("440799", StringComparison.Ordinal)
        );
        await using var db = demo.Open();
        var entry = await db
            .AuditEntries.OrderByDescending(entry => entry.At)
            .FirstAsync(entry => entry.Action == "payment-exported");
        Assert.Contains("报送演示银行代发", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_lines_of_text_it_says_the_same()
    {
        using var browser = await demo.BrowseAsync("jianghai");
        var list = await ListAsync();
        await browser.GoAsync($"/payments/{list}");

        await browser.PostAsync($"/payments/{list}/file", ("reason", "报送演示银行代发"), ("format", "csv"));

        Assert.Contains(Card, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_there_is_no_file()
    {
        using var browser = await demo.BrowseAsync("jianghai");
        var list = await ListAsync();
        await browser.GoAsync($"/payments/{list}");

        var refused = await browser.PostAsync($"/payments/{list}/file", ("reason", " "), ("format", "xlsx"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("jianghai-unit")]
    [InlineData("jiangmen")]
    [InlineData("rushan")]
    [InlineData("auditor")]
    public async Task Nobody_but_the_union_that_pays_gets_it(string user)
    {
        using var browser = await demo.BrowseAsync(user);
        await browser.GoAsync("/work");

        var refused = await browser.PostAsync(
            $"/payments/{await ListAsync()}/file",
            ("reason", "报送演示银行代发"),
            ("format", "xlsx")
        );

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private async Task<Guid> ListAsync()
    {
        var actor = await demo.ActorAsync("jianghai");
        return (await demo.AskAsync<PaymentDesk, KeysetPage<PaymentListRow, Guid>>(desk => desk.PageAsync(actor)))
            .Rows[0]
            .List
            .Id;
    }

    private static async Task<IReadOnlyList<object?[]>> RowsAsync(HttpResponseMessage response)
    {
        using var reader = ExcelReaderFactory.CreateReader(await response.Content.ReadAsStreamAsync());
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }
}
