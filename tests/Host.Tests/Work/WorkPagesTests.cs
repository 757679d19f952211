using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Host.Tests.Demo;
using Platform.Reports;

namespace Platform.Host.Tests.Work;

[Collection(OnTheDemo.Name)]
public sealed class WorkPagesTests(DemoHost demo)
{
    [Fact]
    public async Task The_workbench_shows_what_to_do_and_the_figures()
    {
        using var browser = await demo.BrowseAsync("county");

        var page = await browser.GoAsync("/work");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        foreach (var words in new[] { "今天要办", "卡住的", "等待他人", "快到期", "近六个月", "林演示" })
        {
            Assert.Contains(words, browser.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("系统出了问题", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_check_papers_is_todays_work_and_to_wait_for_a_notice_is_not()
    {
        var bench = await BenchAsync("factory");

        Assert.Contains(bench.Today, item => item.Row.ApplicantName == "叶演示");
        Assert.Contains(bench.Today, item => item.Row.ApplicantName == "苏演示");
        var stuck = Assert.Single(bench.Stuck, item => item.Row.ApplicantName == "潘演示");
        Assert.StartsWith("公示未满 7 个工作日", stuck.ToDo, StringComparison.Ordinal);
        Assert.NotNull(stuck.Source);
    }

    [Fact]
    public async Task A_paper_the_applicant_must_bring_anew_keeps_a_case_stuck() =>
        Assert.Contains((await BenchAsync("store")).Stuck, item => item.Row.ApplicantName == "余演示");

    [Fact]
    public async Task A_call_still_owed_is_todays_work_even_when_the_case_is_over()
    {
        var owed = (await BenchAsync("county")).Today.Single(item => item.Row.ApplicantName == "谢演示");

        Assert.Equal(CaseStatus.Refused, owed.Row.Status);
        Assert.Contains("电话通知", owed.ToDo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CaseOrder.NewestFirst)]
    [InlineData(CaseOrder.OldestFirst)]
    public async Task Page_by_page_every_case_comes_once_and_in_order(CaseOrder order)
    {
        var actor = await demo.ActorAsync("county");
        var rows = new List<CaseRow>();
        var filter = new CaseFilter { Order = order, PageSize = 7 };
        CasePage page;
        do
        {
            page = await demo.AskAsync<CaseListDesk, CasePage>(desk => desk.PageAsync(actor, filter));
            rows.AddRange(page.Rows);
            filter = filter with { After = page.Next };
        } while (page.Next is not null);

        var sorted = rows.OrderBy(row => row.CreatedAt).ThenBy(row => row.Id).Select(row => row.Id).ToList();
        Assert.Equal(page.Count.Value, rows.Count);
        Assert.Equal(order is CaseOrder.OldestFirst ? sorted : Enumerable.Reverse(sorted), rows.Select(row => row.Id));
    }

    [Fact]
    public async Task The_list_goes_by_its_address()
    {
        using var browser = await demo.BrowseAsync("county");

        await browser.GoAsync("/cases?status=denied");

        Assert.Contains("何演示", browser.Text, StringComparison.Ordinal);
        Assert.Contains("共 1 件", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("唐演示", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_neighbour_sees_no_case_and_gets_404_for_its_address()
    {
        await using var db = demo.Open();
        var id = await db.Cases.Where(row => row.ApplicantName == "唐演示").Select(row => row.Id).SingleAsync();
        using var browser = await demo.BrowseAsync("neighbour");

        await browser.GoAsync("/cases");
        var listed = browser.Text;

        Assert.Contains("还没有办件", listed, StringComparison.Ordinal);
        foreach (
            var address in new[] { $"/cases/{id}", $"/cases/{id}/print/notice", $"/cases/{id}/print/notice-report" }
        )
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/work")]
    [InlineData("/cases")]
    [InlineData("/reports/roster")]
    [InlineData("/reports/roster/print")]
    public async Task Who_does_not_work_on_cases_finds_no_such_page(string address)
    {
        using var browser = await demo.BrowseAsync("auditor");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_figures_add_up_to_the_list()
    {
        var actor = await demo.ActorAsync("county");

        var figures = await demo.AskAsync<FiguresDesk, UnionFigures>(desk => desk.ShowAsync(actor));
        var page = await demo.AskAsync<CaseListDesk, CasePage>(desk => desk.PageAsync(actor, new CaseFilter()));

        Assert.Equal(page.Count.Value, figures.ByStatus.Values.Sum());
        Assert.Equal(
            figures.ByStatus[CaseStatus.InProgress] + figures.ByStatus[CaseStatus.CorrectionRequested],
            figures.ByStage.Sum(stage => stage.Count)
        );
        Assert.Equal(new DateOnly(2026, 3, 1), figures.ByMonth[^1].Month);
    }

    private async Task<Workbench> BenchAsync(string userName)
    {
        var actor = await demo.ActorAsync(userName);
        return await demo.AskAsync<WorkbenchDesk, Workbench>(desk => desk.ShowAsync(actor));
    }
}
