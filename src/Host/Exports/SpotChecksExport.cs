using Platform.Host.Shell.Addresses;
using Platform.Inspections;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The archives of one draw; which one stands in the query.</summary>
internal sealed class SpotChecksExport(SpotCheckDesk checks) : IListExport
{
    public const string OfCheck = "check";

    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("次序") { Width = 8 },
        new("职工") { Width = 12 },
        new("档案编号") { Width = 20 },
        new("单位") { Width = 30 },
        new("整改期限") { Width = 13 },
        new("状态") { Width = 14 },
    ];

    public string Code => "spot-checks";

    public string Name => "抽查清单";

    public string ListAddress => "/inspections";

    public bool HoldsPersonalData => false;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var check = Guid.TryParse(new ViewAddress(address)[OfCheck], out var id) ? id : throw new NotFoundException();
        var sheet = await checks.ViewAsync(actor, check);
        return
        [
            new("抽查", Columns)
            {
                Title = sheet.Check.Name,
                Above = [$"{sheet.Check.BodyName}　{sheet.Check.Population} 份中抽 {sheet.Check.Drawn} 份"],
                Rows = [.. sheet.Lines.Select(LineOf)],
            },
        ];
    }

    private static IReadOnlyList<object?> LineOf(SpotCheckLine line) =>
        [line.Rank, line.HolderName, line.ArchiveNumber, line.UnitName, line.MendBy, line.Status.InWords];
}
