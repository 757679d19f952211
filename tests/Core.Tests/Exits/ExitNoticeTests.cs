using Platform.Approvals;
using Platform.Exits;
using Platform.Storage;

namespace Platform.Core.Tests.Exits;

public sealed class ExitNoticeTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    private ExitScrutinyDesk Desk => _world.Get<ExitScrutinyDesk>();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData(ExitWorld.Strict, 4, null, "公示不得少于 5 个工作日")]
    [InlineData(ExitWorld.Strict, null, "不必公示", "公示不得少于 5 个工作日")]
    [InlineData(ExitWorld.Strict, 0, null, "公示天数应在 1 到 60 个工作日之间")]
    [InlineData(ExitWorld.Lenient, 3, null, "文件未规定公示天数，请写明按几天公示的理由")]
    [InlineData(ExitWorld.Lenient, null, null, "文件未规定是否公示，请写明不公示的理由")]
    [InlineData(ExitWorld.Lenient, 61, "多几天", "公示天数应在 1 到 60 个工作日之间")]
    public async Task A_length_the_rules_do_not_allow_is_refused(
        string region,
        int? days,
        string? reason,
        string message
    )
    {
        var id = await _world.ProposedAsync(region);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            Desk.PlanNoticeAsync(_world.UnitOfficer, id, days, reason)
        );

        Assert.Equal(message, refusal.Message);
    }

    [Theory]
    [InlineData(ExitWorld.Strict, 7, null, "2026-03-12")]
    [InlineData(ExitWorld.Lenient, 3, "参照上次", "2026-03-06")]
    [InlineData(ExitWorld.Silent, 1, "职工少", "2026-03-04")]
    public async Task A_notice_lets_the_exit_go_on_the_day_after_its_last(
        string region,
        int days,
        string? reason,
        string from
    )
    {
        var id = await _world.ProposedAsync(region);
        await Desk.PlanNoticeAsync(_world.UnitOfficer, id, days, reason);

        await Desk.PostAsync(_world.UnitOfficer, id, _world.Today, "厂区公告栏");

        Assert.Equal(
            DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            (await _world.ReadAsync(id)).Exit.NoticeOverFrom
        );
    }

    [Fact]
    public async Task Nobody_decides_before_somebody_has_said_whether_there_is_a_notice()
    {
        var id = await _world.ProposedAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed));
        Assert.Equal("文件未规定是否公示，请决定公示天数或者不公示，并写明理由", refusal.Message);

        await _world.PlanNoNoticeAsync(id);
        await _world.DecideAsync(id, Outcome.Passed);
        Assert.Equal("文件未规定；本人申请，单位职工已知晓", (await _world.ReadAsync(id)).Exit.NoticeBasis);
    }

    [Fact]
    public async Task A_notice_taken_down_early_is_void_and_hangs_anew()
    {
        var id = await _world.ProposedAsync();
        await Desk.PlanNoticeAsync(_world.UnitOfficer, id, 3, "参照上次");
        await Desk.PostAsync(_world.UnitOfficer, id, _world.Today, "厂区公告栏");
        var posting = (await _world.ReadAsync(id)).Posting!;

        await Desk.TakeDownAsync(_world.UnitOfficer, id, posting.Id);

        var file = await _world.ReadAsync(id);
        Assert.Equal("公示已作废，须重新张榜", Assert.Single(file.Gaps).Words);
        Assert.Equal(ExitStep.Preparing, file.Exit.Step);
        await Desk.PostAsync(_world.UnitOfficer, id, _world.Today, "厂区公告栏");
        Assert.Equal(2, (await _world.ReadAsync(id)).Postings.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_objection_stops_the_exit_until_it_was_looked_into(bool upheld)
    {
        var id = await _world.ReadyAsync();
        var posting = (await _world.ReadAsync(id)).Posting!;
        await Desk.ObjectAsync(_world.UnitOfficer, id, posting.Id, "家中仍有病人");
        Assert.Equal("3月16日收到的异议尚未核实", Assert.Single((await _world.ReadAsync(id)).Gaps).Words);

        var objection = Assert.Single((await _world.ReadAsync(id)).Posting!.Objections);
        await Desk.SettleAsync(_world.UnitOfficer, id, posting.Id, objection.Id, upheld, "入户核实");
        _world.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(upheld, (await _world.ReadAsync(id)).Gaps.Count > 0);
        await (
            upheld
                ? Assert.ThrowsAsync<RuleException>(() => _world.DecideAsync(id, Outcome.Passed))
                : _world.DecideAsync(id, Outcome.Passed)
        );
    }
}
