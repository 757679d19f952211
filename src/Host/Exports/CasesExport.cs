using Platform.Calendar;
using Platform.Cases;
using Platform.Host.Work;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class CasesExport(CaseListDesk cases) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("办件编号") { Width = 22 },
        new("申请人") { Width = 12 },
        new("单位") { Width = 30 },
        new("事项") { Width = 26 },
        new("状态") { Width = 12 },
        new("环节") { Width = 24 },
        new("到达本环节") { Width = 13 },
        new("提交日期") { Width = 13 },
        new("办结期限") { Width = 13 },
    ];

    public string Code => "cases";

    public string Name => "办件清单";

    public string ListAddress => CaseQuery.Address;

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var filter = CaseQuery.Read(address).Filter(Paging.PageSize);
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await cases.PageAsync(actor, filter with { After = after });
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("办件", Columns) { Rows = [.. rows.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(CaseRow row) =>
        [
            row.Number ?? "（草稿）",
            row.ApplicantName,
            row.UnitName,
            row.ItemName,
            row.Status.InWords,
            row.StageName,
            ChinaTime.DateOf(row.StageSince),
            row.SubmittedAt is { } at ? ChinaTime.DateOf(at) : null,
            row.DueOn,
        ];
}
