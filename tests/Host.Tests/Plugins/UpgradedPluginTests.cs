using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Host.Apply;
using Platform.Host.Editions;
using Platform.Host.Tests.Accounts;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Plugins;

/// <summary>A real plugin, its cases, and the Host started again with the plugin's next release.</summary>
public sealed class UpgradedPluginTests : IAsyncLifetime, IDisposable
{
    private const string Plugin = "Sample.Upgraded";
    private const string Card = "sample-card";
    private const string Letter = "sample-letter";
    private const string Password = "Ceshi-2026-Gonghui";

    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private readonly List<IDisposable> _over = [];
    private HostFactory _host = null!;
    private SampleUnions _unions = null!;
    private Actor _officer = null!;
    private int _people;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _officer = await _unions.ActorAsync(_unions.Unit, Role.Officer);
        Start("BeforeUpgrade");
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose()
    {
        _host.Dispose();
        _over.ForEach(shelf => shelf.Dispose());
    }

    [Theory]
    [InlineData(Card)]
    [InlineData(Letter)]
    public async Task An_open_case_goes_through_to_its_end_by_the_release_it_was_opened_under(string item)
    {
        var key = await HalfWayAsync(item);

        await UpgradeAsync();
        await PassNoticeAsync(key);
        await PassAsync(await _unions.ActorAsync(_unions.Sector, Role.Officer), key);
        await PassAsync(await _unions.ActorAsync(_unions.County, Role.Officer), key);

        var file = await FileAsync(key);
        Assert.Equal(CaseStatus.Completed, file.Case.Status);
        Assert.Equal(
            ["unit-review", "public-notice", "sector-forwarding", "determination"],
            file.Contents.Decisions.Skip(1).Select(decision => decision.StageCode)
        );
        Assert.Equal("1500", file.Answers["applicant.monthly-income"]);
    }

    [Fact]
    public async Task A_form_whose_print_is_gone_is_printed_by_its_questions()
    {
        var key = await HalfWayAsync(Card);
        Assert.Contains("初版样式", await PrintAsync(key, "print/card-form"), StringComparison.Ordinal);

        await UpgradeAsync();

        var text = await PrintAsync(key, "print/card-form");
        Assert.Contains("旧版的打印样式已不在现在的地区插件中", text, StringComparison.Ordinal);
        Assert.Contains("本人月平均收入", text, StringComparison.Ordinal);
        Assert.Contains("下岗", text, StringComparison.Ordinal);
        Assert.Contains("滕演示", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_whose_print_is_gone_says_what_to_do()
    {
        var key = await HalfWayAsync(Card);
        Assert.Contains("初版样式", await PrintAsync(key, "papers/card-slip"), StringComparison.Ordinal);

        await UpgradeAsync();

        var text = await PrintAsync(key, "papers/card-slip");
        Assert.Contains("《样例卡领取单》现在不能打印", text, StringComparison.Ordinal);
        Assert.Contains("Sample.Upgraded.CardSlip", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_case_starts_by_the_new_release_at_once_where_it_was_changed_in_place()
    {
        await UpgradeAsync();

        var draft = await OpenAsync(await StartAsync(Card));

        Assert.Contains(draft.Item.Approval, stage => stage.Code == "data-check");
        Assert.DoesNotContain(draft.Item.Approval, stage => stage.Code == "sector-forwarding");
    }

    [Fact]
    public async Task A_new_edition_begins_on_its_first_day_and_the_next_one_on_its_own()
    {
        await UpgradeAsync();
        Assert.Null((await OpenAsync(await StartAsync(Letter))).Item.From);

        _clock.GoTo(new(2026, 4, 1));
        Assert.Equal(new DateOnly(2026, 4, 1), (await OpenAsync(await StartAsync(Letter))).Item.From);

        _clock.GoTo(new(2027, 1, 1));
        Assert.Equal(new DateOnly(2027, 1, 1), (await OpenAsync(await StartAsync(Letter))).Item.From);
    }

    [Fact]
    public async Task A_draft_that_lay_shows_what_changed_and_what_is_left_behind_before_anything_else()
    {
        var key = await AskAsync<DraftDesk, DraftKey>(desk =>
            desk.StartAsync(_officer, SampleRegion.Code, Letter, _unions.Unit.Id)
        );
        await AskAsync<DraftDesk, int>(desk => desk.SaveAsync(key, 0, Answers(Letter)));
        await UpgradeAsync();
        using var browser = await BrowseAsync(_officer);
        var address = $"/cases/{key.CaseId}/draft";

        await browser.GoAsync(address);
        Assert.Contains("下一步：提交材料", browser.Text, StringComparison.Ordinal);

        _clock.GoTo(new(2026, 4, 1));
        await browser.GoAsync(address);
        Assert.Contains("“样例信”有了新版规则（2026年4月1日起施行）", browser.Text, StringComparison.Ordinal);
        Assert.Contains("本人月平均收入", browser.Text, StringComparison.Ordinal);
        Assert.Contains("换到新版，接着填", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("下一步：提交材料", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operator_is_told_of_what_changed_without_a_day_and_of_prints_that_are_gone()
    {
        await HalfWayAsync(Card);
        await HalfWayAsync(Letter);
        Assert.Empty(await DisturbedAsync());

        await UpgradeAsync();
        var disturbed = await DisturbedAsync();

        var card = Assert.Single(disturbed).Edition;
        Assert.Equal(Card, card.Item.Code);
        Assert.Equal(EditionState.ChangedInPlace, card.State);
        Assert.Equal(["样例卡申请表", "样例卡领取单"], card.MissingPapers);
        Assert.Contains("没有新的施行日期", EditionWords.Of(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_case_goes_on_by_the_new_chain_and_prints_by_the_new_component()
    {
        var key = await HalfWayAsync(Card);
        await UpgradeAsync();
        var lead = await _unions.ActorAsync(_unions.County, Role.Lead);
        var preview = await AskAsync<CaseMoveDesk, MovePreview>(desk => desk.PreviewAsync(lead, key.CaseId));

        await DoAsync<CaseMoveDesk>(desk =>
            desk.MoveAsync(lead, key.CaseId, preview.File.Case.Version, preview.AfterHash, "按修订后的指南办理")
        );

        Assert.Equal(
            ["本人月平均收入 1500", "致困原因 下岗"],
            preview.Answers.Dropped.Select(dropped => $"{dropped.Fact.Label} {dropped.Answer}")
        );
        Assert.Equal(
            ["请选择致困原因", "请填写工种", "请选择家庭有债务"],
            preview.Needed.Select(fault => fault.Message)
        );
        Assert.Equal("unit-review", (await FileAsync(key)).Case.StageCode);
        Assert.Contains("新版样式", await PrintAsync(key, "print/card-form"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_editions_and_moves_are_for_whom_they_concern()
    {
        var key = await HalfWayAsync(Card);
        await UpgradeAsync();
        using var lead = await BrowseAsync(await _unions.ActorAsync(_unions.County, Role.Lead));
        using var officer = await BrowseAsync(_officer);
        using var other = await BrowseAsync(await _unions.ActorAsync(_unions.OtherCounty, Role.Lead));

        await lead.GoAsync($"/regions/{SampleRegion.Code}/{Card}/editions");
        Assert.Contains("插件改了规则，没有写新的施行日期", lead.Text, StringComparison.Ordinal);
        Assert.Contains("旧版的打印样式已不在插件中：样例卡申请表、样例卡领取单", lead.Text, StringComparison.Ordinal);
        Assert.Contains("新增环节“数据比对”（县级总工会）", lead.Text, StringComparison.Ordinal);

        await lead.GoAsync($"/cases/{key.CaseId}");
        Assert.Contains("预览改按新版办理", lead.Text, StringComparison.Ordinal);
        await officer.GoAsync($"/cases/{key.CaseId}");
        Assert.Contains("本件按改动前的规则办理", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("预览改按新版办理", officer.Text, StringComparison.Ordinal);

        var move = $"/cases/{key.CaseId}/move";
        Assert.Equal(HttpStatusCode.OK, (await lead.GoAsync(move)).StatusCode);
        Assert.Contains("要补填的内容（3 项", lead.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.GoAsync(move)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GoAsync(move)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await lead.GoAsync($"/regions/{SampleRegion.Code}/no-such-item/editions")).StatusCode
        );
    }

    private void Start(string release)
    {
        var shelf = new TemporaryShelf();
        _over.Add(shelf);
        shelf.Copy(BuiltPlugins.OfBroken(release), Plugin);
        _host = new HostFactory(_database, shelf.Folder, _clock, isSeeded: false);
        var plugin = _host.Services.GetRequiredService<Catalogue>().Plugins.Single(one => one.Name == Plugin);
        Assert.Empty(plugin.Reasons);
    }

    private async Task UpgradeAsync()
    {
        await _host.DisposeAsync();
        Start("AfterUpgrade");
    }

    private Task<DraftKey> StartAsync(string item) =>
        AskAsync<DraftDesk, DraftKey>(desk => desk.StartAsync(null, SampleRegion.Code, item, _unions.Unit.Id));

    private Task<CaseFile> OpenAsync(DraftKey key) => AskAsync<DraftDesk, CaseFile>(desk => desk.OpenAsync(key));

    /// <summary>Handed in by the worker, and reviewed by the unit's union.</summary>
    private async Task<DraftKey> HalfWayAsync(string item)
    {
        var key = await StartAsync(item);
        var version = await AskAsync<DraftDesk, int>(desk => desk.SaveAsync(key, 0, Answers(item)));
        await DoAsync<SubmissionDesk>(desk => desk.SubmitAsync(key, version));
        foreach (var material in new[] { "id-card", "income-proof" })
        {
            await DoAsync<MaterialDesk>(desk => desk.ReceivePaperAsync(_officer, key.CaseId, material, 1));
        }

        foreach (var submission in (await FileAsync(key)).Contents.Submissions)
        {
            await DoAsync<MaterialDesk>(desk =>
                desk.CheckAsync(_officer, key.CaseId, submission.Id, CheckState.InOrder, null)
            );
        }

        await PassAsync(_officer, key);
        return key;
    }

    private async Task PassNoticeAsync(DraftKey key)
    {
        await DoAsync<ScrutinyDesk>(desk =>
            desk.PostAsync(_officer, key.CaseId, new(ChinaTime.Today(_clock), "厂区公告栏", 5, null, null))
        );
        _clock.Advance(TimeSpan.FromDays(14));
        await PassAsync(_officer, key);
    }

    private async Task PassAsync(Actor actor, DraftKey key)
    {
        var version = (await FileAsync(key)).Case.Version;
        await DoAsync<DecisionDesk>(desk => desk.DecideAsync(actor, key.CaseId, version, new(Outcome.Passed, null)));
    }

    private Task<CaseFile> FileAsync(DraftKey key) =>
        AskAsync<CaseDesk, CaseFile>(desk => desk.ViewAsync(_officer, key.CaseId));

    private Task<IReadOnlyList<(Region Region, KeptEdition Edition)>> DisturbedAsync() =>
        AskAsync<KeptEditionsDesk, IReadOnlyList<(Region Region, KeptEdition Edition)>>(desk =>
            desk.FindDisturbedAsync()
        );

    private Answers Answers(string item) =>
        new()
        {
            Values =
            {
                [Facts.ApplicantName.Key] = "滕演示",
                [Facts.ApplicantIdNumber.Key] = IdNumbers.Make(++_people),
                ["applicant.monthly-income"] = "1500",
                [$"{item}.cause"] = "下岗",
            },
        };

    private async Task<string> PrintAsync(DraftKey key, string paper)
    {
        using var browser = new Browser(_host);
        var ticket = _host.Services.GetRequiredService<DraftTickets>().Issue(key);
        await browser.GoAsync($"/cases/{key.CaseId}/{paper}?ticket={ticket}");
        return browser.Text;
    }

    private async Task<Browser> BrowseAsync(Actor actor)
    {
        await DoAsync<UserManager<Account>>(async users =>
        {
            var account = (await users.FindByIdAsync($"{actor.AccountId}"))!;
            Assert.True((await users.AddPasswordAsync(account, Password)).Succeeded);
        });
        await using var db = _database.Open();
        var browser = new Browser(_host);
        await browser.SignInAsync(db.Accounts.Single(account => account.Id == actor.AccountId).UserName!, Password);
        return browser;
    }

    private async Task DoAsync<TService>(Func<TService, Task> act)
        where TService : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
