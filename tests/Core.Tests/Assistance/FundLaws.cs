using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Platform.Assistance;
using Platform.Storage;

namespace Platform.Core.Tests.Assistance;

/// <summary>What holds of a budget line, whatever is done with its money.</summary>
public sealed class FundLaws : IAsyncLifetime
{
    private enum Step
    {
        Allot,
        TakeOff,
        Approve,
        Withdraw,
        Pay,
        Fail,
        Refund,
    }

    private static readonly Arbitrary<(Step Step, int Yuan)[]> Sequences = Gen.Elements(Enum.GetValues<Step>())
        .Zip(Gen.Choose(1, 900))
        .ArrayOf(10)
        .ToArbitrary();

    private readonly AidWorld _world = new();
    private Guid _archive;

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        _archive = await _world.ArchiveAsync();
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public void Its_sums_are_its_entries_and_nothing_is_spent_that_is_not_there() =>
        Prop.ForAll(Sequences, steps => PlayAsync(steps).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    [Fact]
    public async Task Of_two_who_approve_at_once_one_is_told_what_is_left()
    {
        var fund = await _world.FundAsync(1_000);
        var other = await _world.ArchiveAsync();
        var aids = new[] { await _world.ProposeAsync(_archive, 800), await _world.ProposeAsync(other, 800) };

        var outcomes = await Task.WhenAll(
            aids.Select(aid => Record.ExceptionAsync(() => Task.Run(() => _world.ApproveAsync(aid, fund))))
        );

        var refusal = Assert.IsType<RuleException>(Assert.Single(outcomes, outcome => outcome is not null));
        Assert.Equal("2026 年 中央财政专项帮扶资金（不限用途）只剩 200.00 元，不够 800.00 元", refusal.Message);
        var money = await _world.MoneyAsync(fund);
        Assert.Equal((800m, 200m), (money.Reserved, money.Left));
    }

    [Fact]
    public async Task Of_two_who_decide_on_one_application_the_second_looks_again()
    {
        var fund = await _world.FundAsync(1_000);
        var aid = await _world.ProposeAsync(_archive, 800);
        var version = (await _world.Get<AidDesk>().ViewAsync(_world.County, aid)).Aid.Version;

        var outcomes = await Task.WhenAll(
            new[] { _world.County, _world.Lead }.Select(by =>
                Record.ExceptionAsync(() =>
                    Task.Run(() => _world.Get<ApprovalDesk>().ApproveAsync(by, aid, version, fund))
                )
            )
        );

        Assert.IsType<ConflictException>(Assert.Single(outcomes, outcome => outcome is not null));
        Assert.Equal(800m, (await _world.MoneyAsync(fund)).Reserved);
    }

    private async Task<bool> PlayAsync((Step Step, int Yuan)[] steps)
    {
        var fund = await _world.FundAsync(1_000, Guid.NewGuid().ToString("n"));
        var aids = new List<Guid>();
        foreach (var (step, yuan) in steps)
        {
            try
            {
                await DoAsync(fund, aids, step, yuan);
            }
            catch (RuleException)
            {
                // Refused, and so nothing may have moved: that is what is looked at.
            }

            if (!await HoldsAsync(fund))
            {
                return false;
            }
        }

        foreach (var aid in aids)
        {
            // The next sequence finds the household's ceiling as this one did.
            if (await _world.StatusAsync(aid) is AidStatus.Approved)
            {
                await WithdrawAsync(aid);
            }
            else if (await _world.StatusAsync(aid) is AidStatus.Paid)
            {
                await RefundAsync(aid);
            }
        }

        return await HoldsAsync(fund);
    }

    private async Task DoAsync(Guid fund, List<Guid> aids, Step step, int yuan)
    {
        switch (step)
        {
            case Step.Allot or Step.TakeOff:
                await _world
                    .Get<FundDesk>()
                    .AllotAsync(
                        _world.Lead,
                        fund,
                        new(step is Step.Allot ? yuan : -yuan, _world.Today, "", "调整通知", "")
                    );
                break;
            case Step.Approve:
                var aid = await _world.ProposeAsync(_archive, yuan);
                await _world.AccountAsync(aid);
                await _world.ApproveAsync(aid, fund);
                aids.Add(aid);
                break;
            case Step.Withdraw when aids.Count > 0:
                await WithdrawAsync(aids[yuan % aids.Count]);
                break;
            case Step.Pay when aids.Count > 0:
                await _world.PaidAsync(aids[yuan % aids.Count]);
                break;
            case Step.Fail when aids.Count > 0:
                var sheet = await _world.SentAsync(aids[yuan % aids.Count]);
                await _world
                    .Get<PaymentResultDesk>()
                    .FailedAsync(_world.County, sheet.List.Id, sheet.Lines[0].Line.Id, "账户已注销");
                break;
            case Step.Refund when aids.Count > 0:
                await RefundAsync(aids[yuan % aids.Count]);
                break;
        }
    }

    private async Task WithdrawAsync(Guid aid)
    {
        var version = (await _world.Get<AidDesk>().ViewAsync(_world.County, aid)).Aid.Version;
        await _world.Get<AidDesk>().WithdrawAsync(_world.County, aid, version, "不再发放");
    }

    private async Task RefundAsync(Guid aid)
    {
        var line = (await _world.Get<AidDesk>().ViewAsync(_world.County, aid)).Line;
        await _world.Get<PaymentResultDesk>().RefundAsync(_world.County, line?.Id ?? Guid.Empty, "职工退回");
    }

    private async Task<bool> HoldsAsync(Guid fundId)
    {
        await using var db = _world.Cases.Database.Open();
        var fund = await db.Funds.AsNoTracking().SingleAsync(row => row.Id == fundId);
        var entries = await db.FundEntries.AsNoTracking().Where(row => row.FundId == fundId).ToListAsync();
        var aids = await db.Aids.AsNoTracking().Where(row => row.FundId == fundId).ToListAsync();
        decimal Of(FundEntryKind kind) => entries.Where(entry => entry.Kind == kind).Sum(entry => entry.Amount);
        decimal At(params AidStatus[] statuses) =>
            aids.Where(aid => statuses.Contains(aid.Status)).Sum(aid => aid.Amount);
        return fund.Allotted == Of(FundEntryKind.Allotted)
            && fund.Reserved == Of(FundEntryKind.Reserved) - Of(FundEntryKind.Released) - Of(FundEntryKind.Paid)
            && fund.Paid == Of(FundEntryKind.Paid) - Of(FundEntryKind.Refunded)
            && fund.Reserved == At(AidStatus.Approved, AidStatus.Listed)
            && fund.Paid == At(AidStatus.Paid)
            && fund is { Reserved: >= 0, Paid: >= 0, Left: >= 0 };
    }
}
