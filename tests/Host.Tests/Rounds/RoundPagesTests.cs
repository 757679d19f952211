using System.Net;
using System.Text;
using ExcelDataReader;
using Platform.Calendar;
using Platform.Host.Exports;
using Platform.Host.Tests.Demo;
using Platform.Regions;
using Platform.Rounds;
using Platform.Storage;

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

    [Fact]
    public async Task A_street_finds_what_it_owes_in_a_survey_and_when_notices_must_hang()
    {
        using var browser = await demo.BrowseAsync("jianghai-street");

        await browser.GoAsync($"/rounds/{await SurveyAsync()}");

        Assert.Contains("最迟公示日", browser.Text, StringComparison.Ordinal);
        Assert.Contains("困难职工宣传工作回执", browser.Text, StringComparison.Ordinal);
        Assert.Contains("每周五", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_district_sees_the_school_that_hands_up_past_its_sector_union()
    {
        using var browser = await demo.BrowseAsync("jianghai-lead");

        await browser.GoAsync($"/rounds/{await SurveyAsync()}");

        Assert.Contains("江海演示学校工会", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("summary")]
    [InlineData("weekly-ledger")]
    [InlineData("publicity-receipt")]
    public async Task A_sheet_is_shown_printed_and_taken_along(string sheet)
    {
        using var browser = await demo.BrowseAsync("jianghai-street");
        var address = $"/rounds/{await SurveyAsync()}/sheets/{sheet}";

        foreach (var page in new[] { address, address + "/print" })
        {
            await browser.GoAsync(page);
            Assert.Contains("江海区困难职工", browser.Text, StringComparison.Ordinal);
        }

        var file = await browser.GoAsync(address + "/file");
        Assert.Equal(WorkbookWriter.ContentType, file.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("city-lead")]
    [InlineData("funing")]
    [InlineData("auditor")]
    public async Task A_survey_of_another_district_is_nobody_elses(string who)
    {
        using var browser = await demo.BrowseAsync(who);
        var round = await SurveyAsync();

        foreach (var address in new[] { $"/rounds/{round}", $"/rounds/{round}/sheets/summary/file" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task The_archives_of_a_clean_up_come_as_an_excel_file()
    {
        var lead = await demo.ActorAsync("rushan-lead");
        var round = await demo.AskAsync<RoundOpeningDesk, Guid>(async desk =>
        {
            var region = (await desk.TemplatesAsync(lead)).First(one => one.Plan is null).Region;
            return await desk.OpenAsync(
                lead,
                new NewRound(region.Code, null, RoundKind.CleanUp, ChinaTime.Today(demo.Clock).Year)
                {
                    Name = "档案清理（导出）",
                    Documents = "演示文件",
                }
            );
        });
        using var browser = await demo.BrowseAsync("rushan-lead");
        await browser.GoAsync($"/rounds/{round}");
        Assert.Contains("导出 Excel", browser.Text, StringComparison.Ordinal);

        var file = await browser.GoAsync(
            RoundLinesExport
                .ViewOf(round, lead.BodyId)
                .Replace("/rounds?", "/exports/round-lines.xlsx?", StringComparison.Ordinal)
        );

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(await file.Content.ReadAsByteArrayAsync()));
        Assert.Equal("清理档案", reader.Name);
        Assert.True(reader.RowCount > 3);
        using var stranger = await demo.BrowseAsync("funing");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await stranger.GoAsync($"/exports/round-lines.xlsx?round={round}")).StatusCode
        );
    }

    private async Task<Guid> SurveyAsync()
    {
        var lead = await demo.ActorAsync("jianghai-lead");
        return (await demo.AskAsync<RoundDesk, IReadOnlyList<RoundRow>>(desk => desk.ListAsync(lead)))
            .First(row => row.Round.Weekly is not null)
            .Round.Id;
    }
}
