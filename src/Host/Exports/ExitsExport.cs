using Platform.Exits;
using Platform.Host.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class ExitsExport(ExitLists exits) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("档案编号") { Width = 20 },
        new("职工姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("退出方式") { Width = 12 },
        new("原因") { Width = 24 },
        new("来源") { Width = 14 },
        new("进度") { Width = 14 },
        new("决定日期") { Width = 13 },
        new("回访期限") { Width = 13 },
    ];

    public string Code => "exits";

    public string Name => "退出清单";

    public string ListAddress => ExitQuery.Address;

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var filter = ExitQuery.Read(address).Filter(Paging.PageSize);
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await exits.PageAsync(actor, filter with { After = after }, cancellation);
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("退出", Columns) { Rows = [.. rows.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(ExitRow row) =>
        [
            row.ArchiveNumber,
            row.HolderName,
            row.UnitName,
            row.KindName,
            row.Cause,
            row.Origin.InWords,
            row.Status is ExitStatus.Open ? row.Step.InWords : row.Status.InWords,
            row.DecidedOn,
            row.FollowUpOn,
        ];
}
