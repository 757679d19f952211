using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Cases.Move;

/// <summary>Putting an open case under the edition in force, and back.</summary>
public sealed class CaseMoveTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();

    private Actor Lead => _world.County with { Role = Role.Lead };

    private CaseMoveDesk Desk => _world.Get<CaseMoveDesk>();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_preview_tells_what_is_kept_what_is_left_and_what_is_wanted()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.AsksTrade, NewerSample.AsksNoIncome, NewerSample.WantsPayslips);

        var preview = await Desk.PreviewAsync(Lead, id);

        Assert.Equal(2, preview.Answers.KeptCount);
        Assert.Equal(("本人月平均收入", "1500"), Said(Assert.Single(preview.Answers.Dropped)));
        Assert.Equal("请填写工种", Assert.Single(preview.Needed).Message);
        Assert.Equal(
            [
                ("id-card", MaterialMoveState.Kept),
                ("notice-report", MaterialMoveState.Kept),
                ("payslips", MaterialMoveState.Needed),
                ("income-proof", MaterialMoveState.NotAsked),
            ],
            preview.Materials.Select(move => (move.Status.Material.Code, move.State))
        );
        Assert.Equal("unit-review", preview.Landing!.Code);
        Assert.Empty(preview.Blocks);
        Assert.Equal(await VersionAsync(id), (await FileAsync(id)).Case.Version);
    }

    [Fact]
    public async Task Stages_that_say_the_same_go_on_counting_and_the_case_stays_where_it_is()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.ComparesData);

        var preview = await Desk.PreviewAsync(Lead, id);

        Assert.True(preview.Stays);
        Assert.Equal(
            [
                ("application", StageMoveState.Counts),
                ("unit-review", StageMoveState.Counts),
                ("public-scrutiny", StageMoveState.Counts),
                ("department-determination", StageMoveState.Here),
                ("data-check", StageMoveState.Ahead),
            ],
            preview.Stages.Take(5).Select(move => (move.Stage.Code, move.State))
        );
        Assert.Equal("新版新增的环节", preview.Stages[4].Why);
    }

    [Fact]
    public async Task A_stage_the_new_edition_knows_no_more_is_skipped()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.NeedsNoDepartment);

        await MoveAsync(id);

        var file = await FileAsync(id);
        Assert.Equal("sector-forwarding", file.Case.StageCode);
        Assert.Equal(_world.Sector.BodyId, file.Case.WaitsForBodyId);
    }

    [Fact]
    public async Task A_notice_that_hung_too_short_is_posted_anew()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.PostsForSeven);

        await MoveAsync(id);

        var file = await FileAsync(id);
        Assert.Equal("public-scrutiny", file.Case.StageCode);
        Assert.Contains("须重新张榜", Assert.Single(file.Contents.Postings).VoidReason, StringComparison.Ordinal);
        Assert.Contains(file.Outstanding, gap => gap.Words.Contains("公示", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_lost_and_everything_says_under_which_edition_it_was()
    {
        var id = await _world.ScrutinisedAsync();
        var before = await FileAsync(id);
        await UpgradeAsync(NewerSample.AsksNoIncome);

        await MoveAsync(id, "职工要求按新规定办理");

        var file = await FileAsync(id);
        var move = Assert.Single(file.Contents.Moves);
        Assert.Equal(NewerSample.From, file.Item.From);
        Assert.Equal(before.Contents.Decisions.Select(one => one.Id), file.Contents.Decisions.Select(one => one.Id));
        Assert.Equal(3, move.DecisionsBefore);
        Assert.Equal("职工要求按新规定办理", move.Reason);
        Assert.Equal(("丁中心", "样例县总工会"), (move.ByName, move.BodyName));
        Assert.Null(file.Answers["applicant.monthly-income"]);
        var record = await Desk.ReadAsync(_world.UnitOfficer, id, move.Id);
        Assert.Equal("1500", record.Answers["applicant.monthly-income"]);
        Assert.Null(record.Before.From);
        Assert.Equal(NewerSample.From, record.After.From);
    }

    [Fact]
    public async Task It_is_on_the_audit_trail_without_a_word_of_the_form()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.AsksNoIncome);

        await MoveAsync(id);

        await using var db = _world.Database.Open();
        var entry = await db.AuditEntries.SingleAsync(one => one.SubjectId == $"{id}" && one.Action == "case-moved");
        Assert.DoesNotContain("1500", entry.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_applicant_reads_of_it_with_the_reason()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.ComparesData);
        await MoveAsync(id, "职工要求按新规定办理");
        var row = (await FileAsync(id)).Case;

        var progress = await _world.Get<ProgressDesk>().FindAsync(row.Number!, row.QueryCode);

        Assert.Equal("职工要求按新规定办理", progress!.Move!.Reason);
        Assert.Contains(progress.Steps, step => step.Name == "数据比对");
    }

    [Fact]
    public async Task The_case_goes_on_by_the_new_chain()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.ComparesData);
        await MoveAsync(id);

        await _world.PassAsync(_world.Department, id);

        var file = await FileAsync(id);
        Assert.Equal("data-check", file.Case.StageCode);
        Assert.Equal(4, file.Contents.Decisions[^1].Sequence);
    }

    [Fact]
    public async Task Where_answers_are_wanted_the_units_union_completes_the_form_first()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.AsksTrade);
        await MoveAsync(id);
        var file = await FileAsync(id);
        Assert.True(FormDesk.MayChange(file, _world.UnitOfficer));

        file.Answers.Values[NewerSample.Trade.Key] = "钳工";
        await _world
            .Get<FormDesk>()
            .ChangeAsync(_world.UnitOfficer, id, file.Case.Version, file.Answers, "按新版补填工种");
        await _world.PassAsync(_world.UnitOfficer, id);

        Assert.Equal("public-scrutiny", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task The_time_limit_is_the_new_ones_from_the_day_of_hand_in()
    {
        var id = await _world.SubmittedAsync();
        await UpgradeAsync(item => item with { TimeLimit = null });
        Assert.NotNull((await FileAsync(id)).Case.DueOn);

        await MoveAsync(id);

        Assert.Null((await FileAsync(id)).Case.DueOn);
    }

    [Fact]
    public async Task A_case_whose_text_was_changed_in_place_may_go_over_too()
    {
        var id = await _world.SubmittedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksNoIncome));

        await MoveAsync(id);

        Assert.Null((await FileAsync(id)).Answers["applicant.monthly-income"]);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.PreviewAsync(Lead, id));
    }

    [Fact]
    public async Task Only_a_lead_of_the_county_or_above_decides_it()
    {
        var id = await _world.SubmittedAsync();
        await UpgradeAsync(NewerSample.ComparesData);
        var version = await VersionAsync(id);

        foreach (
            var actor in new[]
            {
                _world.County,
                _world.UnitOfficer with
                {
                    Role = Role.Lead,
                },
                _world.OtherCounty with
                {
                    Role = Role.Lead,
                },
                _world.Department with
                {
                    Role = Role.Lead,
                },
            }
        )
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Desk.PreviewAsync(actor, id));
            await Assert.ThrowsAsync<NotFoundException>(() => Desk.MoveAsync(actor, id, version, "", "理由"));
        }

        Assert.NotNull(await Desk.PreviewAsync(_world.City with { Role = Role.Lead }, id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task A_reason_is_needed(string? reason)
    {
        var id = await _world.SubmittedAsync();
        await UpgradeAsync(NewerSample.ComparesData);

        Assert.Equal("reason", (await Assert.ThrowsAsync<RuleException>(() => MoveAsync(id, reason))).Field);
    }

    [Fact]
    public async Task A_reason_of_a_thousand_words_is_refused_at_its_field()
    {
        var id = await _world.SubmittedAsync();
        await UpgradeAsync(NewerSample.ComparesData);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => MoveAsync(id, new('长', 1000)));

        Assert.Equal("reason", refusal.Field);
    }

    [Fact]
    public async Task Of_a_decision_and_a_move_at_once_the_first_counts()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.ComparesData);
        var preview = await Desk.PreviewAsync(Lead, id);

        await _world.PassAsync(_world.Department, id);

        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.MoveAsync(Lead, id, preview.File.Case.Version, preview.AfterHash, "理由")
        );
        Assert.Empty((await FileAsync(id)).Contents.Moves);
    }

    [Fact]
    public async Task A_preview_of_another_text_decides_nothing()
    {
        var id = await _world.SubmittedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.ComparesData));
        var preview = await Desk.PreviewAsync(Lead, id);
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksNoIncome));

        await Assert.ThrowsAsync<ConflictException>(() =>
            Desk.MoveAsync(Lead, id, preview.File.Case.Version, preview.AfterHash, "理由")
        );
    }

    [Fact]
    public async Task It_waits_for_a_notice_to_be_over()
    {
        var id = await PostedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.ComparesData));

        Assert.Contains("公示正在进行", await BlockAsync(id), StringComparison.Ordinal);
        await Assert.ThrowsAsync<RuleException>(() => MoveAsync(id));

        _world.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Null(await BlockAsync(id));
    }

    [Fact]
    public async Task It_waits_for_a_correction_to_be_answered()
    {
        var id = await _world.ForwardedAsync();
        await _world.DecideAsync(
            _world.County,
            id,
            new(Outcome.CorrectionRequested, "材料不齐")
            {
                Items = [new CorrectionItem("income-proof", "收入证明缺 2 月份")],
                DueOn = ChinaTime.Today(_world.Clock).AddDays(10),
            }
        );
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksNoIncome));
        Assert.Contains("补正", await BlockAsync(id), StringComparison.Ordinal);

        _world.Clock.Advance(TimeSpan.FromHours(1));
        await _world.CollectAsync(_world.UnitOfficer, id, "income-proof");
        var version = (await FileAsync(id)).Case.Version;
        await _world.Get<CorrectionDesk>().AnswerAsync(_world.UnitOfficer, id, version, null);

        await MoveAsync(id);
        Assert.Equal("county-acceptance", (await FileAsync(id)).Case.StageCode);
    }

    [Fact]
    public async Task A_household_on_the_register_goes_back_behind_nothing()
    {
        var id = await AcceptedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.WantsPayslips));

        Assert.Contains(await BlocksAsync(id), block => block.Contains("已经受理或建档", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_that_waits_for_its_certificate_keeps_its_edition()
    {
        var id = await AcceptedAsync();
        await _world.UpgradeAsync(NewerSample.InPlace(NewerSample.AsksNoIncome));

        Assert.Contains(await BlocksAsync(id), block => block.Contains("办证", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_move_is_taken_back_while_nothing_was_decided_since()
    {
        var id = await _world.ScrutinisedAsync();
        var before = await FileAsync(id);
        await UpgradeAsync(NewerSample.AsksNoIncome, NewerSample.PostsForSeven);
        await MoveAsync(id);

        await BackAsync(id);

        var file = await FileAsync(id);
        Assert.Null(file.Item.From);
        Assert.Equal("1500", file.Answers["applicant.monthly-income"]);
        Assert.Equal("department-determination", file.Case.StageCode);
        Assert.Equal(before.Case.StageSince, file.Case.StageSince);
        Assert.Equal(before.Case.DueOn, file.Case.DueOn);
        Assert.False(Assert.Single(file.Contents.Postings).IsVoid);
        Assert.Equal([true, false], file.Contents.Moves.Select(move => move.IsBack));
    }

    [Fact]
    public async Task After_a_decision_it_is_not_taken_back()
    {
        var id = await _world.ScrutinisedAsync();
        await UpgradeAsync(NewerSample.ComparesData);
        await MoveAsync(id);
        await _world.PassAsync(_world.Department, id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => BackAsync(id));

        Assert.Contains("已经作过决定", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_moved_is_not_taken_back()
    {
        var id = await _world.SubmittedAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => BackAsync(id));
    }

    private static (string Label, string Answer) Said(MovedAnswer answer) => (answer.Fact.Label, answer.Answer);

    private async Task UpgradeAsync(params Func<ServiceItem, ServiceItem>[] changes)
    {
        await _world.UpgradeAsync(NewerSample.Beside(changes));
        _world.Clock.GoTo(NewerSample.From);
    }

    private async Task<Guid> PostedAsync()
    {
        var id = await _world.SubmittedAsync();
        await _world.CollectAsync(_world.UnitOfficer, id, "id-card", "income-proof");
        await _world.CheckAsync(_world.UnitOfficer, id);
        await _world.PassAsync(_world.UnitOfficer, id);
        await _world
            .Get<ScrutinyDesk>()
            .PostAsync(
                _world.UnitOfficer,
                id,
                new(ChinaTime.Today(_world.Clock), "厂区公告栏", 5, "与职工代表商定", null)
            );
        return id;
    }

    private async Task<Guid> AcceptedAsync()
    {
        var id = await _world.ForwardedAsync();
        await _world.PassAsync(_world.County, id);
        return id;
    }

    private async Task MoveAsync(Guid id, string? reason = "规则有变化，按新版办理")
    {
        var preview = await Desk.PreviewAsync(Lead, id);
        await Desk.MoveAsync(Lead, id, preview.File.Case.Version, preview.AfterHash, reason);
    }

    private async Task BackAsync(Guid id)
    {
        _world.Clock.Advance(TimeSpan.FromHours(1));
        await Desk.MoveBackAsync(Lead, id, await VersionAsync(id), "职工仍要求按原规定办理");
    }

    private async Task<IReadOnlyList<string>> BlocksAsync(Guid id) => (await Desk.PreviewAsync(Lead, id)).Blocks;

    private async Task<string?> BlockAsync(Guid id) => (await BlocksAsync(id)) is [var first, ..] ? first : null;

    private async Task<int> VersionAsync(Guid id) => (await FileAsync(id)).Case.Version;

    private Task<CaseFile> FileAsync(Guid id) => _world.Get<CaseDesk>().ViewAsync(_world.County, id);
}
