using Platform.Calendar;
using Platform.Employment;
using Platform.Host.Exports;
using Platform.Host.Shell.Addresses;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Employment;

/// <summary>The counts of a year by unit; which year stands in the query.</summary>
internal sealed class EmploymentExport(EmploymentFigures figures, TimeProvider time) : IListExport
{
    private const int FirstYear = 2000;

    private static readonly IReadOnlyList<WorksheetColumn> Columns =
    [
        new("单位") { Width = 32 },
        new("报送用工信息") { Width = 14 },
        new("发布") { Width = 10 },
        new("岗位人数") { Width = 12 },
        new("培训人数") { Width = 12 },
        new("推荐人次") { Width = 12 },
        new("上岗人数") { Width = 12 },
        new("扶持创业人数") { Width = 14 },
    ];

    public string Code => "employment";

    public string Name => "就业服务统计";

    public string ListAddress => EmploymentTabs.Figures;

    public bool HoldsPersonalData => false;

    /// <summary>The current year where none is said, or none that can be.</summary>
    public static int YearOf(string address, int thisYear) =>
        new ViewAddress(address).Number("year") is { } year && year >= FirstYear && year <= thisYear ? year : thisYear;

    public async Task<IReadOnlyList<Worksheet>> DrawUpAsync(
        Actor actor,
        string address,
        bool inFull,
        CancellationToken cancellation
    )
    {
        var year = YearOf(address, ChinaTime.Today(time).Year);
        var units = await figures.OfYearAsync(actor, year);
        return
        [
            new("就业服务", Columns)
            {
                Title = $"就业服务统计（{year} 年）",
                Above = [$"填报单位：{actor.BodyName}"],
                Rows = [.. units.Select(LineOf)],
                Totals = LineOf(units.Total),
                IsLandscape = true,
            },
        ];
    }

    private static IReadOnlyList<object?> LineOf(UnitEmployment unit) =>
        [
            unit.UnitName,
            unit.Reported,
            unit.Published,
            unit.Positions,
            unit.Trained,
            unit.Recommended,
            unit.Placed,
            unit.Supported,
        ];
}
