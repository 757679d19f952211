using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class SanctionsExport(SanctionDesk sanctions) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("对象") { Width = 24 },
        new("单位") { Width = 30 },
        new("处理") { Width = 16 },
        new("起") { Width = 13 },
        new("止") { Width = 13 },
        new("处理决定或通报") { Width = 30 },
        new("文号") { Width = 20 },
        new("决定机关") { Width = 24 },
        new("执行中") { Width = 10 },
    ];

    public string Code => "sanctions";

    public string Name => "违规处理清单";

    public string ListAddress => "/sanctions";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var isAll = new ViewAddress(address)["all"] is not null;
        var lines = await Paging.ToEndAsync(
            async after =>
            {
                var page = await sanctions.PageAsync(
                    actor,
                    new()
                    {
                        HoldingOnly = !isAll,
                        After = after,
                        PageSize = Paging.PageSize,
                    }
                );
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("违规处理", Columns) { Rows = [.. lines.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(SanctionLine line) =>
        [
            line.Against,
            line.Sanction.UnitName,
            line.Sanction.Name,
            line.Sanction.From,
            line.Sanction.Until is { } until ? until : "解除为止",
            line.Sanction.DocumentTitle,
            line.Sanction.DocumentNumber,
            line.Sanction.DecidedByBody,
            line.Holds ? "是" : "否",
        ];
}
