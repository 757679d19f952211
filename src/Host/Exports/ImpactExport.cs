using System.Globalization;
using Platform.Archives;
using Platform.Calendar;
using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The lines of one impact list; which one stands in the query.</summary>
internal sealed class ImpactExport(ImpactDesk impact) : IListExport
{
    public const string OfList = "list";

    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("档案编号") { Width = 20 },
        new("姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("原类别") { Width = 20 },
        new("测算类别") { Width = 20 },
        new("家庭人均纯收入（元/月）") { Width = 14 },
        new("比照标准（元/月）") { Width = 12 },
        new("状态") { Width = 10 },
        new("理由") { Width = 24 },
        new("处理单位") { Width = 24 },
        new("处理人") { Width = 12 },
        new("处理时间") { Width = 18 },
    ];

    public string Code => "impact";

    public string Name => "影响清单";

    public string ListAddress => "/impact";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var view = new ViewAddress(address);
        var list = Guid.TryParse(view[OfList], out var id) ? id : throw new NotFoundException();
        var filter = new ImpactFilter
        {
            CountyId = view.Number("county"),
            DirectUnits = view["direct"] is not null,
            UnitId = view.Number("unit"),
        };
        var lines = await Paging.ToEndAsync(
            async after =>
            {
                var page = await impact.LinesAsync(actor, list, filter, after, Paging.PageSize);
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("影响清单", Columns) { Rows = [.. lines.Select(LineOf)], IsLandscape = true }];
    }

    internal static IReadOnlyList<object?> LineOf(ImpactLine line) =>
        [
            line.ArchiveNumber,
            line.HolderName,
            line.UnitName,
            line.FromName,
            line.Trouble ?? line.ToName ?? "不属于任何类别",
            line.PerHead,
            line.Assessment?.BenchmarkAmount,
            line.State.InWords,
            line.Reason,
            line.DecidedByBody,
            line.DecidedBy,
            line.DecidedAt is { } at
                ? ChinaTime.At(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
                : null,
        ];
}
