using Microsoft.EntityFrameworkCore;
using Platform.Assistance;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Assistance;

public sealed class PaymentTests : IAsyncLifetime
{
    private readonly AidWorld _world = new();
    private Guid _archive;
    private Guid _fund;

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        (_archive, _fund) = (await _world.ArchiveAsync(), await _world.FundAsync(10_000));
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task Pages_show_the_numbers_masked_and_the_banks_file_in_full()
    {
        var sheet = await _world.SentAsync(await ApprovedAsync(500));

        var file = await Payments.ExportAsync(_world.County, sheet.List.Id, "报送开户银行代发");

        var (shown, given) = (sheet.Lines[0].Payee, file.Lines[0].Payee);
        Assert.Equal(
            ("************0004".Length + 3, true),
            (shown.Account.Card.Length, shown.Account.Card.EndsWith("0004", StringComparison.Ordinal))
        );
        Assert.Contains("****", shown.IdNumber, StringComparison.Ordinal);
        Assert.Equal((AidWorld.Account.Card, null), (given.Account.Card, IdNumber.Fault(given.IdNumber, _world.Today)));
        Assert.Contains("报送开户银行代发", await TrailAsync("payment-exported"), StringComparison.Ordinal);
        Assert.DoesNotContain(AidWorld.Account.Card, await TrailAsync("payment-exported"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_banks_file_needs_a_reason_and_is_for_the_union_that_pays()
    {
        var list = (await _world.SentAsync(await ApprovedAsync(500))).List.Id;

        await Assert.ThrowsAsync<RuleException>(() => Payments.ExportAsync(_world.County, list, " "));
        await Assert.ThrowsAsync<NotFoundException>(() => Payments.ExportAsync(_world.Officer, list, "查看"));
        await Assert.ThrowsAsync<NotFoundException>(() => Payments.ExportAsync(_world.Cases.City, list, "查看"));
        await Assert.ThrowsAsync<NotFoundException>(() => Payments.ViewAsync(_world.Cases.OtherCounty, list));
    }

    [Fact]
    public async Task Without_an_account_nobody_is_listed()
    {
        var aid = await _world.ProposeAsync(_archive, 500);
        await _world.ApproveAsync(aid, _fund);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => _world.SentAsync(aid));

        Assert.Contains("还没有收款账户", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_frozen_once_it_is_sent()
    {
        var sheet = await _world.SentAsync(await ApprovedAsync(500));
        var aid = sheet.Lines[0].Line.AidId;
        var version = (await _world.Get<AidDesk>().ViewAsync(_world.Officer, aid)).Aid.Version;

        await Assert.ThrowsAsync<ConflictException>(() => Payments.TakeOffAsync(_world.County, sheet.Lines[0].Line.Id));
        await Assert.ThrowsAsync<ConflictException>(() =>
            Payments.SendAsync(_world.County, sheet.List.Id, sheet.List.Version)
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            _world.Get<AidDesk>().CorrectAccountAsync(_world.Officer, aid, version, AidWorld.Account)
        );
    }

    [Fact]
    public async Task What_is_taken_off_a_draft_waits_for_another_list()
    {
        var (first, second) = (await ApprovedAsync(500), await ApprovedAsync(600));
        var list = await Payments.MakeAsync(_world.County, "三月发放", [first, second]);
        var line = (await _world.SheetAsync(list)).Lines.Single(one => one.Line.AidId == first).Line;
        await Payments.TakeOffAsync(_world.County, line.Id);

        Assert.Equal([first], (await Payments.ReadyAsync(_world.County)).Select(aid => aid.Id));
        Assert.Equal("2026-002", (await _world.SentAsync(first)).List.Number);
    }

    [Fact]
    public async Task Nobody_is_on_two_lists()
    {
        var aid = await ApprovedAsync(500);
        await _world.SentAsync(aid);

        await Assert.ThrowsAsync<ConflictException>(() => _world.SentAsync(aid));
    }

    [Fact]
    public async Task What_the_bank_did_not_pay_is_mended_and_listed_again_with_its_money_kept()
    {
        var aid = await ApprovedAsync(500);
        var sheet = await _world.SentAsync(aid);

        await Results.FailedAsync(_world.County, sheet.List.Id, sheet.Lines[0].Line.Id, "户名与账号不符");
        await _world.AccountAsync(aid);
        await _world.PaidAsync(aid);

        Assert.Equal(PaymentListStatus.Done, (await _world.SheetAsync(sheet.List.Id)).List.Status);
        Assert.Single((await RecordAsync()).Lines);
        var fund = await _world.MoneyAsync(_fund);
        Assert.Equal((0m, 500m), (fund.Reserved, fund.Paid));
    }

    [Fact]
    public async Task Money_that_came_back_is_in_the_budget_again_and_off_the_ledger()
    {
        var line = await _world.PaidAsync(await ApprovedAsync(500));

        await Results.RefundAsync(_world.County, line.Id, "职工退回");

        var (record, fund) = (await RecordAsync(), await _world.MoneyAsync(_fund));
        Assert.Equal((0m, true), (record.Total, record.Lines.Any(record.IsReversed)));
        Assert.Equal((0m, 0m, 10_000m), (fund.Reserved, fund.Paid, fund.Left));
        await Assert.ThrowsAsync<RuleException>(() => Results.RefundAsync(_world.County, line.Id, "再退一次"));
    }

    [Fact]
    public async Task A_payments_entry_is_not_reversed_behind_the_budgets_back()
    {
        var line = await _world.PaidAsync(await ApprovedAsync(500));

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.Get<LedgerDesk>().ReverseAsync(_world.Officer, _archive, line.LedgerLineId!.Value, "金额有误")
        );

        Assert.Contains("请在发放名单中登记退款", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_is_recorded_once_and_not_before_the_list_was_sent()
    {
        var aid = await ApprovedAsync(500);
        var draft = await Payments.MakeAsync(_world.County, "三月发放", [aid]);
        var line = (await _world.SheetAsync(draft)).Lines[0].Line.Id;
        await Assert.ThrowsAsync<RuleException>(() => PaidAsync(draft, line));

        await Payments.SendAsync(_world.County, draft, (await _world.SheetAsync(draft)).List.Version);
        await PaidAsync(draft, line);

        await Assert.ThrowsAsync<ConflictException>(() => PaidAsync(draft, line));
        Assert.Single((await RecordAsync()).Lines);
    }

    [Fact]
    public async Task Money_on_its_way_is_recorded_though_the_archive_was_closed_meanwhile()
    {
        var sheet = await _world.SentAsync(await ApprovedAsync(500));
        await _world.CloseAsync(_archive);

        await PaidAsync(sheet.List.Id, sheet.Lines[0].Line.Id);

        Assert.Equal(500m, (await RecordAsync()).Total);
    }

    [Fact]
    public async Task A_receipt_is_signed_once_after_the_payment_and_its_scan_is_kept()
    {
        var desk = _world.Get<ReceiptDesk>();
        var sheet = await _world.SentAsync(await ApprovedAsync(500));
        var line = sheet.Lines[0].Line.Id;
        await Assert.ThrowsAsync<RuleException>(() => desk.SignAsync(_world.Officer, line, "测试甲", _world.Today));
        await PaidAsync(sheet.List.Id, line);

        await using var scan = Sheets.Scan();
        await desk.SignAsync(_world.Officer, line, "测试甲", _world.Today, scan, "领款单.pdf");

        Assert.NotNull((await desk.ViewAsync(_world.County, line)).Line.ReceiptFileId);
        await Assert.ThrowsAsync<ConflictException>(() => desk.SignAsync(_world.Officer, line, "测试乙", _world.Today));
    }

    [Fact]
    public async Task What_was_received_is_told_apart_by_what_counts_as_income()
    {
        await _world.PaidAsync(await ApprovedAsync(500));
        var ledgers = _world.Get<LedgerDesk>();
        var given = Sheets.Aid(_world.Today);
        await ledgers.EnterAsync(_world.Officer, _archive, given with { Kind = AidKind.FestivalVisit, Amount = 300 });
        await ledgers.EnterAsync(_world.Officer, _archive, given with { Kind = AidKind.TemporaryAid, Amount = 200 });

        var received = await _world
            .Get<AidReceivedDesk>()
            .OfAsync(_world.Officer, _archive, _world.Today.AddYears(-1), _world.Today);

        Assert.Equal((500m, 300m, 200m), (received.Counted, received.NotCounted, received.Unset));
        Assert.Contains("文件未规定", received.Kinds[^1].RuleInWords, StringComparison.Ordinal);
        Assert.Empty(
            (
                await _world
                    .Get<AidReceivedDesk>()
                    .OfAsync(_world.Officer, _archive, new(2025, 1, 1), new(2025, 12, 31))
            ).Kinds
        );
    }

    private PaymentDesk Payments => _world.Get<PaymentDesk>();

    private PaymentResultDesk Results => _world.Get<PaymentResultDesk>();

    private Task<Guid> ApprovedAsync(decimal amount) => _world.ApprovedAsync(_archive, _fund, amount);

    private Task PaidAsync(Guid listId, Guid lineId) =>
        Results.PaidAsync(_world.County, listId, [lineId], _world.Today);

    private Task<AssistanceRecord> RecordAsync() => _world.Get<AssistanceDesk>().ViewAsync(_world.County, _archive);

    private async Task<string> TrailAsync(string action)
    {
        await using var db = _world.Cases.Database.Open();
        return (await db.AuditEntries.SingleAsync(entry => entry.Action == action)).Detail!;
    }
}
