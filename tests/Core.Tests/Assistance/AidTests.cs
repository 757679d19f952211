using Platform.Assistance;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Assistance;

public sealed class AidTests : IAsyncLifetime
{
    private readonly AidWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Aid_is_played_from_the_budget_to_the_receipt()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
        var aid = await _world.ProposeAsync(archive, 3_000);
        await _world.AccountAsync(aid);
        await _world.ApproveAsync(aid, fund);
        Assert.Equal((3_000m, 0m, 7_000m), await SumsAsync(fund));

        var line = await _world.PaidAsync(aid);
        await _world.Get<ReceiptDesk>().SignAsync(_world.Officer, line.Id, "测试甲", _world.Today);

        Assert.Equal((0m, 3_000m, 7_000m), await SumsAsync(fund));
        Assert.Equal(AidStatus.Paid, await _world.StatusAsync(aid));
        var entry = Assert.Single((await RecordAsync(archive)).Lines);
        Assert.Equal((3_000m, "中央财政专项帮扶资金", line.Id), (entry.Amount, entry.FundedFrom, entry.PaymentLineId));
        Assert.Equal("测试甲", (await _world.Get<ReceiptDesk>().ViewAsync(_world.Officer, line.Id)).Line.ReceivedBy);
    }

    [Fact]
    public async Task Who_applied_does_not_approve()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
        var own = await _world
            .Get<AidDesk>()
            .ProposeAsync(_world.County, archive, new(AidKind.LivingAid, "生活救助金", 100, "家庭困难", null, null));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.ApproveAsync(own, fund));

        Assert.StartsWith("不能审批自己提出的", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_approves_nothing_and_a_neighbour_sees_nothing()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
        var aid = await _world.ProposeAsync(archive, 100);

        await Assert.ThrowsAsync<NotFoundException>(() => _world.ApproveAsync(aid, fund, _world.Cases.UnitColleague));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world.Get<AidDesk>().ViewAsync(_world.Cases.OtherCounty, aid)
        );
        Assert.Empty((await _world.Get<AidLists>().PageAsync(_world.Cases.OtherCounty, new())).Rows);
        Assert.Empty((await _world.Get<FundDesk>().PageAsync(_world.Cases.OtherCounty)).Rows);
    }

    [Fact]
    public async Task Over_a_ceiling_that_binds_nobody_goes_and_the_clause_is_named()
    {
        var archive = await _world.ArchiveAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(archive, 12_000.01m, reason: "确有困难")
        );

        Assert.Equal(nameof(AidProposal.Amount), refusal.Field);
        Assert.Contains("十七（1）", refusal.Clause, StringComparison.Ordinal);
        await _world.ProposeAsync(archive, 12_000);
    }

    [Fact]
    public async Task What_was_received_or_approved_this_year_is_taken_off_the_ceiling()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(100_000));
        await _world.PaidAsync(await _world.ApprovedAsync(archive, fund, 5_000));
        await _world.ApprovedAsync(archive, fund, 3_000);

        var assessment = await _world.Get<AidDesk>().AssessAsync(_world.Officer, archive, AidKind.LivingAid);

        Assert.Equal(
            (12_000m, 5_000m, 3_000m, 4_000m),
            (assessment.Cap, assessment.Received, assessment.Pending, assessment.Left)
        );
    }

    [Fact]
    public async Task Two_applications_below_the_ceiling_are_not_approved_above_it()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(100_000));
        var (first, second) = (await _world.ProposeAsync(archive, 8_000), await _world.ProposeAsync(archive, 8_000));
        await _world.ApproveAsync(first, fund);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.ApproveAsync(second, fund));

        Assert.StartsWith("超过上限", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AidKind.TemporaryAid, 3_000, false)]
    [InlineData(AidKind.TemporaryAid, 3_001, true)]
    [InlineData(AidKind.FestivalVisit, 1, true)]
    [InlineData(AidKind.LegalAid, 1, true)]
    public async Task Over_a_proposed_ceiling_or_without_one_a_reason_is_asked_for(
        AidKind kind,
        decimal amount,
        bool asks
    )
    {
        var archive = await _world.ArchiveAsync();

        var refusal = await Record.ExceptionAsync(() => _world.ProposeAsync(archive, amount, kind));

        Assert.Equal(asks ? nameof(AidProposal.CeilingReason) : null, (refusal as RuleException)?.Field);
        await _world.ProposeAsync(archive, amount, kind, "经集体研究");
    }

    [Fact]
    public async Task Without_an_archive_on_the_register_nothing_is_applied_for_approved_or_listed()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
        var approved = await _world.ApprovedAsync(archive, fund, 100);
        var waiting = await _world.ProposeAsync(archive, 100);
        await _world.CloseAsync(archive);

        foreach (
            var act in new Func<Task>[]
            {
                () => _world.ProposeAsync(archive, 100),
                () => _world.ApproveAsync(waiting, fund),
                () => _world.SentAsync(approved),
            }
        )
        {
            Assert.Contains("不在册", (await Assert.ThrowsAsync<RuleException>(act)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_sent_back_is_mended_by_whoever_applied_and_decided_anew()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
        var id = await _world.ProposeAsync(archive, 900);
        var desk = _world.Get<AidDesk>();
        await _world.Get<ApprovalDesk>().ReturnAsync(_world.County, id, 0, "理由不充分");
        var returned = (await desk.ViewAsync(_world.Officer, id)).Aid;

        var mended = new AidProposal(AidKind.LivingAid, "生活救助金", 800, "本月住院", null, null);
        await Assert.ThrowsAsync<RuleException>(() =>
            desk.MendAsync(_world.Cases.UnitColleague, id, returned.Version, mended)
        );
        await desk.MendAsync(_world.Officer, id, returned.Version, mended);
        await _world.ApproveAsync(id, fund);

        var sheet = await desk.ViewAsync(_world.Officer, id);
        Assert.Equal((AidStatus.Approved, 800m), (sheet.Aid.Status, sheet.Aid.Amount));
        Assert.Contains("理由不充分", sheet.Events.Select(one => one.Words));
    }

    [Fact]
    public async Task An_approval_taken_back_frees_the_money()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(1_000));
        var id = await _world.ApprovedAsync(archive, fund, 1_000);
        var version = (await _world.Get<AidDesk>().ViewAsync(_world.County, id)).Aid.Version;

        await _world.Get<AidDesk>().WithdrawAsync(_world.County, id, version, "职工放弃");

        Assert.Equal((0m, 0m, 1_000m), await SumsAsync(fund));
        Assert.Equal(AidStatus.Withdrawn, await _world.StatusAsync(id));
    }

    [Fact]
    public async Task Money_for_one_kind_pays_for_no_other()
    {
        var (archive, fund) = (await _world.ArchiveAsync(), await _world.FundAsync(1_000, kind: AidKind.MedicalAid));
        var id = await _world.ProposeAsync(archive, 100);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.ApproveAsync(id, fund));

        Assert.EndsWith("不能用于生活救助", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await _world.Get<FundDesk>().ForAsync(_world.County, AidKind.LivingAid));
    }

    [Fact]
    public async Task A_festival_is_applied_for_and_approved_for_all_at_once()
    {
        var fund = await _world.FundAsync(2_000);
        var (left, _, _) = (await _world.ArchiveAsync(), await _world.ArchiveAsync(), await _world.ArchiveAsync());
        var request = new BatchRequest(
            new(),
            new HashSet<Guid> { left },
            AidKind.FestivalVisit,
            "春节慰问金",
            1_000,
            "春节走访慰问",
            "按上年标准"
        );

        var batch = await _world.Get<BatchDesk>().ProposeAsync(_world.Officer, request);
        var approved = await _world.Get<ApprovalDesk>().ApproveBatchAsync(_world.County, batch, fund);

        Assert.Equal(2, approved);
        Assert.Equal((2_000m, 0m, 0m), await SumsAsync(fund));
    }

    [Fact]
    public async Task A_batch_the_money_does_not_reach_for_is_approved_for_nobody()
    {
        var fund = await _world.FundAsync(1_500);
        await _world.ArchiveAsync();
        await _world.ArchiveAsync();
        var batch = await _world
            .Get<BatchDesk>()
            .ProposeAsync(
                _world.Officer,
                new(new(), new HashSet<Guid>(), AidKind.FestivalVisit, "春节慰问金", 1_000, "春节慰问", "按上年标准")
            );

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Get<ApprovalDesk>().ApproveBatchAsync(_world.County, batch, fund)
        );

        Assert.Contains("只剩 500.00 元", refusal.Message, StringComparison.Ordinal);
        Assert.Equal((0m, 0m, 1_500m), await SumsAsync(fund));
    }

    private async Task<(decimal Reserved, decimal Paid, decimal Left)> SumsAsync(Guid fundId)
    {
        var fund = await _world.MoneyAsync(fundId);
        return (fund.Reserved, fund.Paid, fund.Left);
    }

    private Task<AssistanceRecord> RecordAsync(Guid archiveId) =>
        _world.Get<AssistanceDesk>().ViewAsync(_world.County, archiveId);
}
