using System.Globalization;
using Platform.Calendar;
using Platform.Host.Audit;
using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The trail as an auditor narrowed it, newest first.</summary>
internal sealed class AuditExport(AuditDesk audit) : IListExport
{
    /// <summary>A file of more is narrowed by days first.</summary>
    public const int Most = 50_000;

    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("时间") { Width = 20 },
        new("操作人") { Width = 12 },
        new("单位") { Width = 26 },
        new("职务") { Width = 16 },
        new("操作") { Width = 20 },
        new("对象") { Width = 30 },
        new("内容") { Width = 50 },
        new("来自") { Width = 16 },
    ];

    public string Code => "audit";

    public string Name => "操作记录";

    public string ListAddress => "/audit";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var view = new ViewAddress(address);
        var query = new AuditQuery
        {
            Person = view["person"],
            Action = view["action"],
            From = Day.TryRead(view["from"], out var from) ? from : null,
            To = Day.TryRead(view["to"], out var to) ? to : null,
            Take = Paging.PageSize,
        };
        var lines = new List<AuditLine>();
        for (var more = true; more && lines.Count < Most; )
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await audit.SearchAsync(actor, query with { Before = lines.LastOrDefault()?.Entry.Id });
            lines.AddRange(page);
            more = page.Count == Paging.PageSize;
        }

        return [new("操作记录", Columns) { Rows = [.. lines.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(AuditLine line) =>
        [
            ChinaTime.At(line.Entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            line.Entry.ActorName,
            line.BodyName,
            line.Entry.PostTitle,
            ActionWords.Action(line.Entry.Action),
            $"{ActionWords.Subject(line.Entry.SubjectKind)} {line.SubjectName ?? line.Entry.SubjectId}".Trim(),
            DetailWords.InWords(line.Entry.Detail),
            line.Entry.RemoteAddress,
        ];
}
