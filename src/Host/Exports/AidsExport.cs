using Platform.Assistance;
using Platform.Calendar;
using Platform.Host.Assistance.Aids;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class AidsExport(AidLists aids) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("档案编号") { Width = 20 },
        new("姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("类别") { Width = 12 },
        new("项目") { Width = 18 },
        new("金额（元）") { Width = 14 },
        new("申请理由") { Width = 36 },
        new("申请人") { Width = 12 },
        new("申请单位") { Width = 26 },
        new("申请日期") { Width = 13 },
        new("状态") { Width = 12 },
        new("审批人") { Width = 12 },
        new("审批日期") { Width = 13 },
        new("资金来源") { Width = 22 },
    ];

    public string Code => "aids";

    public string Name => "帮扶申请清单";

    public string ListAddress => AidQuery.Address;

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var filter = AidQuery.Read(address).Filter with { PageSize = Paging.PageSize };
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await aids.PageAsync(actor, filter with { After = after });
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("帮扶申请", Columns) { Rows = [.. rows.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(Aid aid) =>
        [
            aid.ArchiveNumber,
            aid.HolderName,
            aid.UnitName,
            aid.Kind.InWords,
            aid.Item,
            aid.Amount,
            aid.Basis,
            aid.ProposedByName,
            aid.ProposedByBody,
            ChinaTime.DateOf(aid.ProposedAt),
            aid.Status.InWords,
            aid.ApprovedByName,
            aid.ApprovedAt is { } at ? ChinaTime.DateOf(at) : null,
            aid.FundSource,
        ];
}
