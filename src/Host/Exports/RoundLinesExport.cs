using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Rounds;
using Platform.Storage;

namespace Platform.Host.Exports;

/// <summary>The archives a clean-up has to verify, of one union and what stands below it; round and union stand in the query.</summary>
internal sealed class RoundLinesExport(RoundDesk rounds) : IListExport
{
    public const string ListCode = "round-lines";

    private const string OfRound = "round";
    private const string OfUnion = "union";
    private const string OfState = "state";

    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("职工") { Width = 12 },
        new("档案编号") { Width = 20 },
        new("单位") { Width = 34 },
        new("进度") { Width = 18 },
    ];

    public string Code => ListCode;

    public string Name => "清理档案清单";

    public string ListAddress => "/rounds";

    public bool HoldsPersonalData => false;

    /// <param name="state">Null for archives in every state.</param>
    public static string ViewOf(Guid roundId, int unionId, LineState? state = null) =>
        ViewAddress.Of(
            "/rounds",
            null,
            (OfRound, roundId.ToString()),
            (OfUnion, ViewAddress.Word(unionId)),
            (OfState, ViewAddress.Word(state))
        );

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var view = new ViewAddress(address);
        var roundId = Guid.TryParse(view[OfRound], out var id) ? id : throw new NotFoundException();
        var sheet = await rounds.ViewAsync(actor, roundId, view.Number(OfUnion));
        var lines = await Paging.ToEndAsync(
            async after =>
            {
                var page = await rounds.LinesAsync(
                    actor,
                    roundId,
                    sheet.Union.Id,
                    view.Choice<LineState>(OfState),
                    after,
                    Paging.PageSize
                );
                return (page.Rows, page.Next);
            },
            cancellation
        );
        return
        [
            new("清理档案", Columns)
            {
                Title = sheet.Round.Name,
                Above = [sheet.Union.Name],
                Rows = [.. lines.Select(LineOf)],
            },
        ];
    }

    private static IReadOnlyList<object?> LineOf(LineStanding row) =>
        [row.Line.HolderName, row.Line.ArchiveNumber, row.Line.UnitName, row.InWords];
}
