using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Exits;

public sealed class ExitDecisionTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData(ExitKind.Graduated, ArchiveStatus.Closed)]
    [InlineData(ExitKind.Deregistered, ArchiveStatus.Closed)]
    [InlineData(ExitKind.Withdrawn, ArchiveStatus.Closed)]
    [InlineData(ExitKind.Sealed, ArchiveStatus.Sealed)]
    public async Task An_approved_exit_closes_the_archive_with_its_kind(ExitKind kind, ArchiveStatus status)
    {
        var id = await _world.LeftAsync(kind: kind);

        var file = await _world.ReadAsync(id, await _world.Unions.ActorAsync(_world.Unions.County, Role.Lead));
        Assert.Equal((ExitStatus.Approved, ExitStep.Informing), (file.Exit.Status, file.Exit.Step));
        Assert.Equal(
            (status, (ExitKind?)kind, _world.Today),
            (file.Archive.Status, file.Archive.ExitKind, file.Archive.ClosedOn!.Value)
        );
        Assert.Equal([file.Archive.Id], _world.Left);
    }

    [Fact]
    public async Task What_the_rules_ask_for_is_asked_for_in_turn()
    {
        var id = await _world.ProposedAsync(ExitWorld.Strict);
        Assert.Equal(
            ["尚未上传证明材料（相关证明材料）", "尚未登记向职工家庭所作的解释说明", "尚未张榜公示"],
            (await _world.ReadAsync(id)).Gaps.Select(gap => gap.Words)
        );
        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed));
        Assert.Equal("尚未上传证明材料（相关证明材料）", refusal.Message);
        Assert.NotNull(refusal.Clause);

        await _world.ProveAsync(id);
        await _world.ExplainAsync(id);
        await _world.Get<ExitScrutinyDesk>().PostAsync(_world.UnitOfficer, id, _world.Today, "厂区公告栏");

        var file = await _world.ReadAsync(id);
        Assert.Equal("公示未满 5 个工作日，最早可于 3月10日 星期二 决定", Assert.Single(file.Gaps).Words);
        Assert.Equal((ExitStep.Deciding, _world.County.BodyId), (file.Exit.Step, file.Exit.WaitsForBodyId));
        Assert.Empty(await _world.Get<ExitLists>().TasksAsync(_world.County));

        _world.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Single(await _world.Get<ExitLists>().TasksAsync(_world.County));
        await _world.DecideAsync(id, Outcome.Passed);
        Assert.Equal(ArchiveStatus.Closed, (await _world.ArchiveOfAsync(id)).Status);
    }

    [Fact]
    public async Task Whoever_proposed_does_not_decide()
    {
        var exit = await _world.ProposeAsync(
            await _world.ArchiveAsync(ExitWorld.Lenient),
            new(ExitKind.Graduated, "收入提高", ExitOrigin.Check),
            _world.County
        );
        await _world.PlanNoNoticeAsync(exit.Id);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(exit.Id, Outcome.Passed));

        Assert.Equal("这次退出由您本人提出，须由另一位经办人决定", refusal.Message);
        await _world.DecideAsync(exit.Id, Outcome.Passed, _world.CountyColleague);
    }

    [Fact]
    public async Task Only_the_body_the_rules_name_decides()
    {
        var id = await _world.ReadyAsync();
        var colleague = await _world.Unions.ActorAsync(_world.Unions.Unit, Role.Lead);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed, colleague));

        Assert.Equal("退出由东岭县总工会决定", refusal.Message);
        await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed, _world.City));
    }

    [Fact]
    public async Task A_refused_exit_leaves_the_archive_on_the_register_and_says_why()
    {
        var id = await _world.ReadyAsync();
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.DecideAsync(id, Outcome.Denied, reason: " ")
        );
        Assert.Equal("请写明理由", refusal.Message);

        await _world.DecideAsync(id, Outcome.Denied, reason: "收入没有核实");

        var file = await _world.ReadAsync(id);
        Assert.Equal((ExitStatus.Refused, ExitStep.Over), (file.Exit.Status, file.Exit.Step));
        Assert.Equal(ArchiveStatus.Live, file.Archive.Status);
        Assert.Equal("收入没有核实", Assert.Single(file.Decisions).Reason);
    }

    [Fact]
    public async Task What_was_sent_back_is_decided_again_once_it_was_answered()
    {
        var id = await _world.ReadyAsync();
        await _world.DecideAsync(id, Outcome.SentBack, reason: "请补充收入证明");
        var file = await _world.ReadAsync(id);
        Assert.Equal((ExitStep.Supplementing, _world.UnitOfficer.BodyId), (file.Exit.Step, file.Exit.WaitsForBodyId));
        await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed));

        _world.Clock.Advance(TimeSpan.FromDays(1));
        await _world.Get<ExitDesk>().SupplementAsync(_world.UnitOfficer, id, file.Exit.Version, "已补充三月工资条");
        await _world.DecideAsync(id, Outcome.Passed);

        Assert.Equal(
            [Outcome.SentBack, Outcome.Passed],
            (await _world.ReadAsync(id)).Decisions.Select(one => one.Outcome)
        );
    }

    [Fact]
    public async Task Two_officers_at_once_make_one_decision_and_one_of_them_is_told()
    {
        var id = await _world.ReadyAsync();
        var version = (await _world.ReadAsync(id)).Exit.Version;
        await using var first = _world.Database.Open();
        await using var held = await first.Database.BeginTransactionAsync();
        await first
            .Exits.Where(exit => exit.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(exit => exit.Version, exit => exit.Version + 1));

        var late = Assert.ThrowsAsync<ConflictException>(() =>
            _world
                .Get<ExitDecisionDesk>()
                .DecideAsync(
                    _world.CountyColleague,
                    id,
                    version,
                    new(Outcome.Passed, null) { Follows = "不再享受帮扶" }
                )
        );
        await _world.Database.SomebodyWaitsAsync();
        await held.CommitAsync();

        Assert.Equal("这条记录刚刚被别人处理过，请刷新后再看。", (await late).Message);
        Assert.Empty((await _world.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task An_exit_waits_until_the_household_has_been_verified_anew()
    {
        _world.OpenReview = "9901012026-00001";
        var id = await _world.ReadyAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed));

        Assert.Equal("这份档案的复核申请（9901012026-00001）还在办理，请先办结或撤回", refusal.Message);
        Assert.Equal(ExitStep.Deciding, (await _world.ReadAsync(id)).Exit.Step);
        _world.OpenReview = null;
        await _world.DecideAsync(id, Outcome.Passed);
    }

    [Fact]
    public async Task A_decision_cannot_be_changed_afterwards()
    {
        var id = await _world.LeftAsync();

        foreach (var outcome in new[] { Outcome.Passed, Outcome.Denied, Outcome.SentBack })
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, outcome));
            Assert.Equal("这次退出已退出，不能再改动", refusal.Message);
        }
    }
}
