using Platform.Assistance;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The payment lists with their sums; whom one pays stands in the bank's file of each.</summary>
internal sealed class PaymentsExport(PaymentDesk payments) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("编号") { Width = 12 },
        new("名单") { Width = 34 },
        new("发放单位") { Width = 26 },
        new("编制人") { Width = 12 },
        new("编制日期") { Width = 13 },
        new("送银行日期") { Width = 13 },
        new("笔数") { Width = 8 },
        new("金额（元）") { Width = 14 },
        new("待登记") { Width = 10 },
        new("未成功") { Width = 10 },
        new("状态") { Width = 12 },
    ];

    public string Code => "payments";

    public string Name => "发放名单汇总";

    public string ListAddress => "/payments";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await payments.PageAsync(actor, after, Paging.PageSize);
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new("发放名单", Columns) { Rows = [.. rows.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(PaymentListRow row) =>
        [
            row.List.Number,
            row.List.Name,
            row.List.BodyName,
            row.List.MadeByName,
            ChinaTime.DateOf(row.List.MadeAt),
            row.List.SentAt is { } at ? ChinaTime.DateOf(at) : null,
            row.Lines,
            row.Amount,
            row.Waiting,
            row.Failed,
            row.List.Status.InWords,
        ];
}
