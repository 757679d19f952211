using Platform.Assistance;
using Platform.Host.Assistance;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class LedgerExport(LedgerLists ledger) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("日期") { Width = 13 },
        new("姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("类别") { Width = 12 },
        new("项目") { Width = 18 },
        new("实物或服务") { Width = 18 },
        new("金额（元）") { Width = 14 },
        new("资金来源") { Width = 22 },
        new("发放方式") { Width = 12 },
        new("经办") { Width = 12 },
        new("签收") { Width = 12 },
        new("备注") { Width = 24 },
        new("登记单位") { Width = 26 },
    ];

    public string Code => "ledger";

    public string Name => "帮扶台账";

    public string ListAddress => LedgerQuery.Address;

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var filter = LedgerQuery.Read(address).Filter;
        var lines = await Paging.ToEndAsync(
            async after =>
            {
                var page = await ledger.PageAsync(actor, filter, after, Paging.PageSize);
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return
        [
            new("帮扶台账", Columns)
            {
                Rows = [.. lines.OrderBy(line => line.On).ThenBy(line => line.RecordedAt).Select(LineOf)],
                IsLandscape = true,
            },
        ];
    }

    private static IReadOnlyList<object?> LineOf(LedgerLine line) =>
        [
            line.On,
            line.HolderName,
            line.UnitName,
            line.Kind.InWords,
            line.Item,
            line.Goods,
            line.Amount,
            line.FundedFrom,
            line.PaidBy,
            line.HandledBy,
            line.ReceivedBy,
            line.Remark,
            line.RecordedByBody,
        ];
}
