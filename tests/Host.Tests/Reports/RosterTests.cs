using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Host.Tests.Demo;
using Platform.Organizations;
using Platform.Regions;
using Platform.Reports;
using Platform.Storage;

namespace Platform.Host.Tests.Reports;

[Collection(OnTheDemo.Name)]
public sealed partial class RosterTests(DemoHost demo)
{
    [Fact]
    public async Task On_the_page_identity_numbers_are_masked()
    {
        var sheet = await ViewAsync("county", new RosterFilter());

        Assert.NotEmpty(sheet.Lines);
        Assert.All(sheet.Lines, line => Assert.Matches(Masked(), line.IdNumber));
    }

    [Fact]
    public async Task On_paper_they_are_whole_and_the_print_is_on_record()
    {
        var actor = await demo.ActorAsync("county");

        var sheet = await demo.AskAsync<RosterDesk, RosterSheet>(desk => desk.PrintAsync(actor, new RosterFilter()));

        Assert.All(sheet.Lines, line => Assert.Null(IdNumber.Fault(line.IdNumber!, sheet.DrawnUpOn)));
        var entry = await LastPrintAsync();
        Assert.Equal((actor.Name, "roster"), (entry.ActorName, entry.SubjectKind));
        Assert.Contains($"\"count\":{sheet.Lines.Count}", entry.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain(sheet.Lines[0].IdNumber!, entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_roster_of_one_case_goes_on_record_under_the_case()
    {
        var actor = await demo.ActorAsync("county");
        var line = (await ViewAsync("county", new RosterFilter())).Lines[0];

        var sheet = await demo.AskAsync<RosterDesk, RosterSheet>(desk => desk.PrintAsync(actor, line.CaseId));

        Assert.Equal(line.Name, Assert.Single(sheet.Lines).Name);
        Assert.Equal(line.CaseId.ToString(), (await LastPrintAsync()).SubjectId);
    }

    [Fact]
    public async Task A_worker_carries_household_income_cause_and_notice()
    {
        var lines = (await ViewAsync("county", new RosterFilter())).Lines;

        Assert.Contains(
            lines,
            line =>
                line is { HouseholdSize: "3", IncomePerHead: 1066.67m, Cause: "本人大病", Sex: "男" }
                && line.Scrutiny!.StartsWith("公示 ", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.Scrutiny?.StartsWith("职代会 ", StringComparison.Ordinal) is true);
    }

    [Fact]
    public async Task Where_the_form_asks_for_neither_size_nor_income_per_head_they_are_counted()
    {
        var lines = (await ViewAsync("rushan", new RosterFilter())).Lines;

        Assert.Contains(lines, line => line is { HouseholdSize: "3", IncomePerHead: 1666.67m, Cause: "本人大病" });
    }

    [Theory]
    [InlineData("funing")]
    [InlineData("rushan")]
    public async Task A_worker_whose_archive_was_kept_again_stands_on_it_once(string userName)
    {
        var actor = await demo.ActorAsync(userName);

        var sheet = await demo.AskAsync<RosterDesk, RosterSheet>(desk => desk.PrintAsync(actor, new RosterFilter()));

        Assert.Distinct(sheet.Lines.Select(line => line.IdNumber));
    }

    [Theory]
    [InlineData("county", "特困职工花名册")]
    [InlineData("funing", "困难职工花名册")]
    [InlineData("rushan", "困难职工花名册")]
    public async Task It_is_called_as_the_regions_documents_call_it(string userName, string title) =>
        Assert.Equal(title, (await ViewAsync(userName, new RosterFilter())).Title);

    [Fact]
    public async Task Whoever_was_turned_down_stands_on_no_roster()
    {
        await using var db = demo.Open();
        var numbers = (await ViewAsync("county", new RosterFilter())).Lines.Select(line => line.CaseNumber).ToList();

        Assert.DoesNotContain("", numbers);
        Assert.Empty(
            await db
                .Cases.Where(row => row.Status != CaseStatus.InProgress && row.Status != CaseStatus.Completed)
                .Where(row => row.Status != CaseStatus.CorrectionRequested && numbers.Contains(row.Number!))
                .ToListAsync()
        );
    }

    [Fact]
    public async Task It_is_narrowed_by_unit_stage_and_days()
    {
        var all = (await ViewAsync("county", new RosterFilter())).Lines;
        var unit = (await demo.ActorAsync("store")).BodyId;
        var days = new RosterFilter { From = new DateOnly(2026, 1, 1), Until = new DateOnly(2026, 1, 31) };

        var ofUnit = (await ViewAsync("county", new RosterFilter { UnitId = unit })).Lines;
        var atStage = (await ViewAsync("county", new RosterFilter { StageCode = "unit-review" })).Lines;
        var inDays = (await ViewAsync("county", days)).Lines;

        Assert.Equal(["演示商店工会"], ofUnit.Select(line => line.UnitName).Distinct());
        Assert.All([ofUnit, atStage, inDays], some => Assert.InRange(some.Count, 1, all.Count - 1));
        Assert.All(inDays, line => Assert.StartsWith("371325-2026-", line.CaseNumber, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_neighbour_finds_nobody_on_it_and_no_case_to_print()
    {
        var neighbour = await demo.ActorAsync("neighbour");
        var line = (await ViewAsync("county", new RosterFilter())).Lines[0];

        Assert.Empty((await ViewAsync("neighbour", new RosterFilter())).Lines);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            demo.AskAsync<RosterDesk, RosterSheet>(desk => desk.PrintAsync(neighbour, line.CaseId))
        );
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("auditor")]
    public async Task Who_does_not_work_on_cases_draws_up_none(string userName)
    {
        var actor = await demo.ActorAsync(userName);

        await Assert.ThrowsAsync<NotFoundException>(() => ViewAsync(actor, new RosterFilter()));
    }

    private async Task<RosterSheet> ViewAsync(string userName, RosterFilter filter) =>
        await ViewAsync(await demo.ActorAsync(userName), filter);

    private Task<RosterSheet> ViewAsync(Actor actor, RosterFilter filter) =>
        demo.AskAsync<RosterDesk, RosterSheet>(desk => desk.ViewAsync(actor, filter));

    private async Task<AuditEntry> LastPrintAsync()
    {
        await using var db = demo.Open();
        return await db.AuditEntries.OrderBy(entry => entry.Id).LastAsync(entry => entry.Action == "roster-printed");
    }

    [GeneratedRegex(@"^\d{6}\*{8}\d{3}[\dX]$")]
    private static partial Regex Masked();
}
