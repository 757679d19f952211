using Platform.Certificates;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Certificates;

public sealed class CertificateYearsTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private CertificateWorld _world = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _world = await CertificateWorld.BuildAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_missed_review_suspends_and_a_late_one_with_its_reason_lifts_it()
    {
        var id = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2027, 6, 1));
        Assert.Equal([id], await OnTabAsync(CertificateTab.ToReview));
        Assert.Empty(await OnTabAsync(CertificateTab.Suspended));

        _world.Clock.GoTo(new DateOnly(2028, 1, 4));
        Assert.Equal(CertificateStanding.Unreviewed, await _world.StandingAsync(id));
        Assert.Equal([id], await OnTabAsync(CertificateTab.Suspended));
        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Reviews.PassAsync(_world.CountyOfficer, [id], 2027, null)
        );
        Assert.Equal("reason", refusal.Field);
        await _world.Reviews.PassAsync(_world.CountyOfficer, [id], 2027, "住院期间未能参加");

        Assert.Equal(CertificateStanding.Valid, await _world.StandingAsync(id));
        Assert.Empty(await OnTabAsync(CertificateTab.Suspended));
        var counts = await _world.Lists.CountAsync(_world.CityOfficer);
        Assert.Equal((1, 0), (counts[CertificateTab.ToReview].Value, counts[CertificateTab.Suspended].Value));
    }

    [Fact]
    public async Task The_end_of_the_window_suspends_at_once()
    {
        var id = await _world.IssuedAsync("0001");
        _world.SetWindow(new DateOnly(2027, 3, 1), new DateOnly(2027, 4, 30));

        _world.Clock.GoTo(new DateOnly(2027, 2, 1));
        var early = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Reviews.PassAsync(_world.CountyOfficer, [id], 2027, null)
        );
        Assert.Contains("还没有开始", early.Message, StringComparison.Ordinal);
        _world.Clock.GoTo(new DateOnly(2027, 5, 1));

        Assert.Equal(CertificateStanding.Unreviewed, await _world.StandingAsync(id));
        Assert.Equal([id], await OnTabAsync(CertificateTab.Suspended));
    }

    [Fact]
    public async Task A_window_that_ends_in_the_next_year_leaves_time_until_then()
    {
        var id = await _world.IssuedAsync("0001");
        _world.SetWindow(new DateOnly(2027, 11, 1), new DateOnly(2028, 1, 31));

        _world.Clock.GoTo(new DateOnly(2028, 1, 31));
        Assert.Equal(CertificateStanding.Valid, await _world.StandingAsync(id));
        Assert.Empty(await OnTabAsync(CertificateTab.Suspended));

        _world.Clock.GoTo(new DateOnly(2028, 2, 1));
        Assert.Equal(CertificateStanding.Unreviewed, await _world.StandingAsync(id));
        Assert.Equal([id], await OnTabAsync(CertificateTab.Suspended));
    }

    [Theory]
    [InlineData(2026, "从下一年起年审")]
    [InlineData(2028, "还没有到")]
    public async Task A_review_has_its_year(int year, string because)
    {
        var id = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2027, 6, 1));

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Reviews.PassAsync(_world.CountyOfficer, [id], year, null)
        );

        Assert.Contains(because, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_is_reviewed_once()
    {
        var id = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2027, 6, 1));
        await _world.Reviews.PassAsync(_world.CountyOfficer, [id], 2027, null);

        await Assert.ThrowsAsync<RuleException>(() =>
            _world.Reviews.FailAsync(_world.CountyColleague, id, 2027, "收入超标", "您的证件已注销")
        );
        Assert.Empty(await OnTabAsync(CertificateTab.ToReview));
    }

    [Fact]
    public async Task A_failed_review_cancels_and_another_lead_may_set_it_right()
    {
        var id = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2027, 6, 1));
        await _world.Reviews.FailAsync(_world.CountyOfficer, id, 2027, "收入超过标准", "您持有的特困职工证已注销……");

        var cancelled = await _world.ReadAsync(id);
        Assert.Equal(CertificateStanding.Cancelled, cancelled.Standing);
        Assert.Equal("2027年度年审未通过：收入超过标准", cancelled.Certificate.CancelReason);
        await Assert.ThrowsAsync<RuleException>(() =>
            _world.Cancellations.ReinstateAsync(_world.CountyColleague, id, "核算有误")
        );
        await Assert.ThrowsAsync<RuleException>(() => _world.Cancellations.ReinstateAsync(_world.CountyLead, id, ""));
        await _world.Cancellations.ReinstateAsync(_world.CountyLead, id, "核算有误，重新计算后仍符合条件");

        var back = await _world.ReadAsync(id);
        Assert.Equal(CertificateStanding.Valid, back.Standing);
        Assert.Equal(["撤销注销", "注销", "年审未通过"], back.Events.Take(3).Select(line => line.Kind.InWords));
        _world.Clock.GoTo(new DateOnly(2028, 1, 4));
        Assert.Equal(CertificateStanding.Valid, await _world.StandingAsync(id));
    }

    [Fact]
    public async Task Nobody_approves_the_reversal_of_their_own_cancellation()
    {
        var id = await _world.IssuedAsync("0001");
        await _world.Cancellations.CancelAsync(_world.CountyLead, id, "本人申请退出", "您的证件已注销");

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Cancellations.ReinstateAsync(_world.CountyLead, id, "本人撤回申请")
        );

        Assert.Contains("另一位负责人", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancellation_needs_a_reason_and_a_notice()
    {
        var id = await _world.DueAsync();

        foreach (var (reason, notice, field) in new[] { ("", "通知", "reason"), ("死亡", "", "notice") })
        {
            var refusal = await Assert.ThrowsAsync<RuleException>(() =>
                _world.Cancellations.CancelAsync(_world.CountyOfficer, id, reason, notice)
            );
            Assert.Equal(field, refusal.Field);
        }

        await _world.Cancellations.CancelAsync(_world.CountyOfficer, id, "死亡", "证件不再办理");
        Assert.Equal(CertificateStanding.Cancelled, await _world.StandingAsync(id));
    }

    [Fact]
    public async Task A_renewal_takes_the_old_ones_place_on_the_day_it_is_issued()
    {
        var old = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2028, 3, 1));
        var early = await Assert.ThrowsAsync<RuleException>(() => RenewAsync(old));
        Assert.Contains("从2028年3月2日起可以办理换证", early.Message, StringComparison.Ordinal);

        _world.Clock.GoTo(new DateOnly(2029, 3, 10));
        var renewal = await RenewAsync(old);
        await Assert.ThrowsAsync<RuleException>(() => RenewAsync(old));
        Assert.Equal(CertificateStanding.Expired, await _world.StandingAsync(old));
        var claim = await _world.Blanks.ClaimAsync(_world.CountyOfficer, [renewal]);
        await _world.Blanks.HandOutAsync(_world.CityOfficer, claim.Id);
        await _world.Numbering.NumberAsync(_world.CountyOfficer, [new(renewal, "0002")]);
        await _world.Desk.SealAsync(_world.CityOfficer, [renewal], new DateOnly(2029, 3, 10));
        await _world.Desk.IssueAsync(_world.CountyOfficer, [renewal], "换证");

        var replaced = await _world.ReadAsync(old);
        Assert.Equal(CertificateStanding.Replaced, replaced.Standing);
        Assert.Equal(renewal, replaced.RenewalId);
        Assert.Equal(CertificateStanding.Valid, await _world.StandingAsync(renewal));
    }

    [Fact]
    public async Task The_check_for_a_renewal_is_that_years_review()
    {
        var id = await _world.IssuedAsync("0001");
        _world.Clock.GoTo(new DateOnly(2028, 6, 1));
        await _world.Reviews.PassAsync(_world.CountyOfficer, [id], 2027, "补办");

        await RenewAsync(id);

        Assert.Equal(2028, (await _world.ReadAsync(id)).Reviews[^1].Year);
    }

    [Fact]
    public async Task A_list_goes_on_after_its_last_row()
    {
        var ids = new List<Guid>();
        foreach (var name in new[] { "赵一", "钱二", "孙三" })
        {
            ids.Add(await _world.DueAsync(name: name));
            _world.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var filter = new CertificateFilter(CertificateTab.ToClaim);
        var first = await _world.Lists.ListAsync(_world.CountyOfficer, filter, null, 2);
        var second = await _world.Lists.ListAsync(_world.CountyOfficer, filter, first.Next, 2);

        Assert.Null(second.Next);
        Assert.Equal(ids, first.Rows.Concat(second.Rows).Select(row => row.Id));
        var found = await _world.Lists.ListAsync(_world.CountyOfficer, filter with { Search = "钱" }, null, 2);
        Assert.Equal(["钱二"], found.Rows.Select(row => row.HolderName));
    }

    private async Task<Guid> RenewAsync(Guid id) =>
        (await _world.Renewals.RenewAsync(_world.CountyOfficer, id, "入户核查，收入仍低于标准")).Id;

    private async Task<IEnumerable<Guid>> OnTabAsync(CertificateTab tab) =>
        (await _world.Lists.ListAsync(_world.CityOfficer, new CertificateFilter(tab), null, 50)).Rows.Select(row =>
            row.Id
        );
}
