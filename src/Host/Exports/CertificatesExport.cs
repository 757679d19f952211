using Platform.Certificates;
using Platform.Host.Certificates;
using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

internal sealed class CertificatesExport(CertificateLists certificates) : IListExport
{
    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("编号") { Width = 20 },
        new("姓名") { Width = 12 },
        new("单位") { Width = 30 },
        new("证件") { Width = 18 },
        new("新办或换证") { Width = 12 },
        new("状态") { Width = 14 },
        new("编号日期") { Width = 13 },
        new("盖章日期") { Width = 13 },
        new("发放日期") { Width = 13 },
        new("有效期至") { Width = 13 },
        new("办证工会") { Width = 24 },
    ];

    public string Code => "certificates";

    public string Name => "证件清单";

    public string ListAddress => "/certificates";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var view = new ViewAddress(address);
        var filter = new CertificateFilter(
            Enum.TryParse<CertificateTab>(view["step"], out var tab) ? tab : CertificateTab.ToClaim,
            view["q"],
            Enum.TryParse<CertificateKind>(view["kind"], out var kind) ? kind : null
        );
        var rows = await Paging.ToEndAsync(
            async after =>
            {
                var page = await certificates.ListAsync(actor, filter, after, Paging.PageSize, cancellation);
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return [new(tab.InWords, Columns) { Rows = [.. rows.Select(LineOf)], IsLandscape = true }];
    }

    private static IReadOnlyList<object?> LineOf(CertificateRow row) =>
        [
            row.Number,
            row.HolderName,
            row.UnitName,
            row.CertificateName,
            row.Kind.InWords,
            row.Status is CertificateStatus.Issued or CertificateStatus.Cancelled or CertificateStatus.Replaced
                ? row.Standing.InWords
                : row.Status.InWords,
            row.NumberedOn,
            row.SealedOn,
            row.IssuedOn,
            row.ValidUntil,
            row.ClaimingBodyName,
        ];
}
