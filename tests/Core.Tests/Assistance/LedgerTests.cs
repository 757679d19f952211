using Platform.Assistance;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Assistance;

public sealed class LedgerTests : IAsyncLifetime
{
    private readonly CaseWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_household_has_one_ledger()
    {
        var archiveId = await OpenedAsync();

        await Assert.ThrowsAsync<RuleException>(() => Desk.OpenAsync(Officer, archiveId, "样例帮扶台账"));
    }

    [Fact]
    public async Task Nothing_is_entered_before_the_ledger_is_opened()
    {
        var archiveId = await ArchiveAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => EnterAsync(archiveId, Sheets.Aid(Today)));

        Assert.Equal("还没有建立帮扶台账，请先建立", refusal.Message);
    }

    [Theory]
    [InlineData(0, "On", "帮扶日期不能晚于今天")]
    [InlineData(1, "On", "帮扶日期不能早于 2026年")]
    [InlineData(2, "Amount", "金额应大于 0")]
    [InlineData(3, "Amount", "金额应大于 0")]
    [InlineData(4, "Amount", "请填写金额；没有金额的，写明实物或服务")]
    [InlineData(5, "Item", "请填写帮扶项目")]
    [InlineData(6, "FundedFrom", "请填写资金来源")]
    [InlineData(7, "PaidBy", "请填写发放方式")]
    [InlineData(8, "HandledBy", "请填写经办人")]
    [InlineData(9, "ReceivedBy", "请填写签收人")]
    public async Task What_cannot_be_right_is_refused_at_its_field(int fault, string field, string message)
    {
        var archiveId = await OpenedAsync();
        var right = Sheets.Aid(Today);
        AidRequest[] wrong =
        [
            right with
            {
                On = Today.AddDays(1),
            },
            right with
            {
                On = Today.AddDays(-1),
            },
            right with
            {
                Amount = -5m,
            },
            right with
            {
                Amount = 1.005m,
            },
            right with
            {
                Amount = null,
            },
            right with
            {
                Item = "",
            },
            right with
            {
                FundedFrom = " ",
            },
            right with
            {
                PaidBy = "",
            },
            right with
            {
                HandledBy = "",
            },
            right with
            {
                ReceivedBy = "",
            },
        ];

        var refusal = await Assert.ThrowsAsync<RuleException>(() => EnterAsync(archiveId, wrong[fault]));

        Assert.Equal(field, refusal.Field);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goods_need_no_amount()
    {
        var archiveId = await OpenedAsync();

        await EnterAsync(archiveId, Sheets.Aid(Today, null) with { Item = "慰问品", Goods = "大米 10 公斤" });

        Assert.Equal("慰问品（大米 10 公斤）", (await RecordAsync(archiveId)).Lines[0].ItemInWords);
    }

    [Fact]
    public async Task A_wrong_entry_is_taken_back_by_another_and_stays_to_be_read()
    {
        var archiveId = await OpenedAsync();
        await EnterAsync(archiveId, Sheets.Aid(Today));
        var line = (await RecordAsync(archiveId)).Lines[0];

        await Desk.ReverseAsync(Officer, archiveId, line.Id, "金额有误");

        var record = await RecordAsync(archiveId);
        Assert.Equal([500m, -500m], record.Lines.Select(one => one.Amount));
        Assert.True(record.IsReversed(record.Lines[0]));
        Assert.EndsWith("金额有误", record.Lines[1].Remark, StringComparison.Ordinal);
        Assert.Equal(0m, record.Total);
    }

    [Fact]
    public async Task An_entry_is_taken_back_once_and_a_reversal_never()
    {
        var archiveId = await OpenedAsync();
        await EnterAsync(archiveId, Sheets.Aid(Today));
        await Desk.ReverseAsync(Officer, archiveId, (await RecordAsync(archiveId)).Lines[0].Id, "重复登记");

        foreach (var line in (await RecordAsync(archiveId)).Lines)
        {
            await Assert.ThrowsAsync<RuleException>(() => Desk.ReverseAsync(Officer, archiveId, line.Id, "再来一次"));
        }
    }

    [Fact]
    public async Task A_unions_ledger_adds_up_what_stands_by_kind()
    {
        var (first, second) = (await OpenedAsync(), await OpenedAsync());
        await EnterAsync(first, Sheets.Aid(Today, 500m));
        await EnterAsync(first, Sheets.Aid(Today, 300m) with { Kind = AidKind.MedicalAid });
        await EnterAsync(second, Sheets.Aid(Today, 200.50m));
        await EnterAsync(second, Sheets.Aid(Today, 999m));
        await Desk.ReverseAsync(Officer, second, (await RecordAsync(second)).Lines[1].Id, "重复登记");

        var sums = await Lists.SumAsync(_world.County, new LedgerFilter());

        Assert.Equal([new(AidKind.LivingAid, 700.50m, 2), new(AidKind.MedicalAid, 300m, 1)], sums.Kinds);
        Assert.Equal((1000.50m, 3, 2), (sums.Amount, sums.Lines, sums.Households));
    }

    [Fact]
    public async Task It_is_narrowed_by_year_kind_and_unit()
    {
        var archiveId = await OpenedAsync();
        await EnterAsync(archiveId, Sheets.Aid(Today));

        Assert.Equal(
            1,
            await CountAsync(
                new()
                {
                    Year = Today.Year,
                    Kind = AidKind.LivingAid,
                    UnitId = _world.Unit.Id,
                }
            )
        );
        Assert.Equal(0, await CountAsync(new() { Year = Today.Year - 1 }));
        Assert.Equal(0, await CountAsync(new() { Kind = AidKind.LegalAid }));
        Assert.Equal(0, await CountAsync(new() { UnitId = _world.TownshipUnit.Id }));
    }

    [Fact]
    public async Task Page_by_page_every_entry_comes_once()
    {
        var archiveId = await OpenedAsync();
        for (var amount = 1; amount <= 5; amount++)
        {
            await EnterAsync(archiveId, Sheets.Aid(Today, amount));
        }

        var first = await Lists.PageAsync(_world.County, new LedgerFilter(), pageSize: 3);
        var last = await Lists.PageAsync(_world.County, new LedgerFilter(), first.Next, 3);

        Assert.Equal([5m, 4m, 3m, 2m, 1m], first.Rows.Concat(last.Rows).Select(line => line.Amount));
        Assert.Null(last.Next);
    }

    [Fact]
    public async Task A_neighbours_ledger_is_empty()
    {
        await EnterAsync(await OpenedAsync(), Sheets.Aid(Today));

        Assert.Empty((await Lists.PageAsync(_world.OtherCounty, new LedgerFilter())).Rows);
        Assert.Equal(0m, (await Lists.SumAsync(_world.OtherCounty, new LedgerFilter())).Amount);
    }

    [Fact]
    public async Task An_auditor_draws_up_no_ledger()
    {
        var auditor = _world.County with { Role = Role.Auditor };

        await Assert.ThrowsAsync<NotFoundException>(() => Lists.DrawUpAsync(auditor, new LedgerFilter()));
    }

    private LedgerDesk Desk => _world.Get<LedgerDesk>();

    private LedgerLists Lists => _world.Get<LedgerLists>();

    private Actor Officer => _world.UnitOfficer;

    private DateOnly Today => ChinaTime.Today(_world.Clock);

    /// <summary>Entries of one moment have no order.</summary>
    private async Task EnterAsync(Guid archiveId, AidRequest request)
    {
        await Desk.EnterAsync(Officer, archiveId, request);
        _world.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private Task<AssistanceRecord> RecordAsync(Guid archiveId) =>
        _world.Get<AssistanceDesk>().ViewAsync(_world.City, archiveId);

    private async Task<int> CountAsync(LedgerFilter filter) =>
        (await Lists.PageAsync(_world.County, filter)).Count.Value;

    private async Task<Guid> OpenedAsync()
    {
        var archiveId = await ArchiveAsync();
        await Desk.OpenAsync(Officer, archiveId, "样例帮扶台账");
        return archiveId;
    }

    private async Task<Guid> ArchiveAsync()
    {
        var id = await _world.SubmittedAsync(item: SampleRegion.ItemWithPlan);
        await _world.PassAsync(_world.County, id);
        return (await _world.Get<CaseDesk>().ViewAsync(_world.City, id)).Case.ArchiveId!.Value;
    }
}
