using Platform.Cases;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Cases.Move;

/// <summary>What a plugin's upgrade does to what lies in the database by itself.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_open_case_goes_through_to_its_end_by_the_edition_it_was_opened_under(bool isProper)
    {
        var id = await _world.ScrutinisedAsync();

        await _world.UpgradeAsync(isProper ? Everything(NewerSample.Beside) : Everything(NewerSample.InPlace));
        _world.Clock.GoTo(NewerSample.From);
        await _world.PassAsync(_world.Department, id);
        await _world.PassAsync(_world.Sector, id);
        await _world.CheckAsync(_world.County, id);
        await _world.PassAsync(_world.County, id);

        var file = await FileAsync(id);
        Assert.True(SameItem(NewerSample.Old, file.Item));
        Assert.Equal("certificate", file.Case.StageCode);
        Assert.NotNull(file.Case.RegisteredAt);
        Assert.Equal("1500", file.Answers["applicant.monthly-income"]);
    }

    [Fact]
    public async Task A_new_case_starts_by_the_new_edition_from_its_first_day_on()
    {
        await _world.UpgradeAsync(Everything(NewerSample.Beside));
        _world.Clock.GoTo(NewerSample.From.AddDays(-1));
        Assert.Null((await DraftAsync()).Item.From);

        _world.Clock.GoTo(NewerSample.From);

        Assert.Equal(NewerSample.From, (await DraftAsync()).Item.From);
    }

    [Fact]
    public async Task A_draft_is_not_handed_in_by_rules_that_are_over()
    {
        var key = await StartAsync();
        var version = await _world.Get<DraftDesk>().SaveAsync(key, 0, _world.Answers());
        await _world.UpgradeAsync(Everything(NewerSample.Beside));
        _world.Clock.GoTo(NewerSample.From);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Get<SubmissionDesk>().SubmitAsync(key, version)
        );

        Assert.Contains("2026年4月1日起施行", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_goes_over_with_what_the_new_form_asks_too_and_is_handed_in_by_it()
    {
        var key = await StartAsync();
        var version = await _world.Get<DraftDesk>().SaveAsync(key, 0, _world.Answers());
        await _world.UpgradeAsync(Everything(NewerSample.Beside));
        _world.Clock.GoTo(NewerSample.From);
        var preview = _world.Get<DraftMoveDesk>().Preview(await _world.Get<DraftDesk>().OpenAsync(key))!;

        version = await _world.Get<DraftMoveDesk>().MoveAsync(key, version);
        var draft = await _world.Get<DraftDesk>().OpenAsync(key);
        Assert.Equal("请填写工种", Assert.Single(draft.FormFaults).Message);
        draft.Answers.Values[NewerSample.Trade.Key] = "钳工";
        version = await _world.Get<DraftDesk>().SaveAsync(key, version, draft.Answers);
        await _world.Get<SubmissionDesk>().SubmitAsync(key, version);

        Assert.Equal("1500", Assert.Single(preview.Answers.Dropped).Answer);
        Assert.Equal(2, preview.Answers.KeptCount);
        var file = await FileAsync(key.CaseId);
        Assert.Equal(NewerSample.From, file.Item.From);
        Assert.Null(file.Answers["applicant.monthly-income"]);
    }

    [Fact]
    public async Task A_draft_on_the_edition_in_force_has_nowhere_to_go()
    {
        var key = await StartAsync();

        Assert.Null(_world.Get<DraftMoveDesk>().Preview(await _world.Get<DraftDesk>().OpenAsync(key)));
        Assert.Equal(0, await _world.Get<DraftMoveDesk>().MoveAsync(key, 0));
    }

    [Fact]
    public async Task A_draft_changed_in_another_window_does_not_go_over()
    {
        var key = await StartAsync();
        await _world.Get<DraftDesk>().SaveAsync(key, 0, _world.Answers());
        await _world.UpgradeAsync(Everything(NewerSample.InPlace));

        await Assert.ThrowsAsync<ConflictException>(() => _world.Get<DraftMoveDesk>().MoveAsync(key, 0));
    }

    [Fact]
    public async Task Editions_are_told_apart_by_what_the_plugin_says_of_them_now()
    {
        var old = await _world.SubmittedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksNoIncome));
        await _world.SubmittedAsync(answers: WithoutIncome());

        var sheet = await ShowAsync();

        Assert.Equal(
            [(EditionState.InForce, 1), (EditionState.ChangedInPlace, 1)],
            sheet.Editions.Select(edition => (edition.State, edition.OpenCases))
        );
        Assert.Equal(old, Assert.Single(sheet.Open).Id);
        Assert.Equal(1, sheet.ChangedUnderCases.Single().OpenCases);
    }

    [Fact]
    public async Task A_coming_edition_and_a_dropped_one_are_shown_for_what_they_are()
    {
        await _world.SubmittedAsync();
        await _world.UpgradeAsync(NewerSample.Beside(NewerSample.AsksTrade));
        Assert.Equal(
            [EditionState.Coming, EditionState.InForce],
            (await ShowAsync()).Editions.Select(one => one.State)
        );

        _world.Clock.GoTo(NewerSample.From);
        Assert.Equal(
            [EditionState.InForce, EditionState.Superseded],
            (await ShowAsync()).Editions.Select(one => one.State)
        );

        var both = NewerSample.Beside(NewerSample.AsksTrade);
        await _world.UpgradeAsync(
            both with
            {
                ServiceItems =
                [
                    .. both.ServiceItems.Where(item => item.Code != SampleRegion.Item || item.From is not null),
                ],
            }
        );
        Assert.Equal([EditionState.InForce, EditionState.Gone], (await ShowAsync()).Editions.Select(one => one.State));
    }

    [Fact]
    public async Task Whoever_runs_the_platform_is_told_of_a_text_that_was_changed_under_open_cases_only()
    {
        Assert.Empty(await DisturbedAsync());
        await _world.SubmittedAsync();
        Assert.Empty(await DisturbedAsync());

        await _world.UpgradeAsync(NewerSample.Beside(NewerSample.AsksTrade));
        Assert.Empty(await DisturbedAsync());

        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksTrade));
        var (region, edition) = Assert.Single(await DisturbedAsync());

        Assert.Equal(SampleRegion.Code, region.Code);
        Assert.Equal(EditionState.ChangedInPlace, edition.State);
    }

    [Fact]
    public async Task Another_countys_cases_are_not_counted()
    {
        await _world.SubmittedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksTrade));

        var sheet = await _world
            .Get<KeptEditionsDesk>()
            .ShowAsync(_world.OtherCounty, SampleRegion.Code, SampleRegion.Item);

        Assert.All(sheet.Editions, edition => Assert.Equal(0, edition.OpenCases));
        Assert.Empty(sheet.Open);
    }

    private static Region Everything(Func<Func<ServiceItem, ServiceItem>[], Region> describe) =>
        describe([
            NewerSample.AsksTrade,
            NewerSample.AsksNoIncome,
            NewerSample.WantsPayslips,
            NewerSample.ComparesData,
            NewerSample.PostsForSeven,
        ]);

    private static bool SameItem(ServiceItem one, ServiceItem other) =>
        RegionJson.Write(one) == RegionJson.Write(other);

    private Answers WithoutIncome()
    {
        var answers = _world.Answers("测试乙");
        answers.Values.Remove("applicant.monthly-income");
        return answers;
    }

    private Task<DraftKey> StartAsync() =>
        _world.Get<DraftDesk>().StartAsync(_world.UnitOfficer, SampleRegion.Code, SampleRegion.Item, _world.Unit.Id);

    private async Task<CaseFile> DraftAsync() => await _world.Get<DraftDesk>().OpenAsync(await StartAsync());

    private Task<EditionSheet> ShowAsync() =>
        _world.Get<KeptEditionsDesk>().ShowAsync(_world.County, SampleRegion.Code, SampleRegion.Item);

    private Task<IReadOnlyList<(Region Region, KeptEdition Edition)>> DisturbedAsync() =>
        _world.Get<KeptEditionsDesk>().FindDisturbedAsync();

    private Task<CaseFile> FileAsync(Guid id) => _world.Get<CaseDesk>().ViewAsync(_world.County, id);
}
