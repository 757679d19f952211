using Platform.Calendar;
using Platform.Comparisons;
using Platform.Host.Accounts.Sessions;
using Platform.Storage;

namespace Platform.Host.Comparisons;

/// <summary>The comparison as an Excel file.</summary>
internal static class ComparedFile
{
    public static void MapComparisons(this IEndpointRouteBuilder routes) => routes.MapGet(ComparedView.File, DrawAsync);

    private static async Task<IResult> DrawAsync(
        string? view,
        HttpContext http,
        ComparedSides sides,
        SideBySide compare
    )
    {
        if (http.Actor is not { } actor || ComparedView.Read(view) is not { } shown)
            return Results.NotFound();

        try
        {
            var (left, right) = await sides.OfAsync(actor, shown);
            var buffer = new MemoryStream();
            WorkbookWriter.Write(
                buffer,
                SheetOf(shown, left, right, compare.Compare(left, right, shown.Household, shown.Day))
            );
            http.Response.Headers.CacheControl = "private, no-store";
            return Results.File(buffer.ToArray(), WorkbookWriter.ContentType, "规则对照.xlsx");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static Worksheet SheetOf(
        ComparedView view,
        ComparisonSide left,
        ComparisonSide right,
        IReadOnlyList<ComparedSection> sections
    ) =>
        new(
            "规则对照",
            [
                new("部分") { Width = 14 },
                new("事项") { Width = 22 },
                new(left.Region.Name) { Width = 46 },
                new(right.Region.Name) { Width = 46 },
                new("是否不同") { Width = 10 },
                new("依据（左）") { Width = 36 },
                new("依据（右）") { Width = 36 },
            ]
        )
        {
            Title = $"{left.Item.Name}与{right.Item.Name}的规则对照",
            Above = [$"家庭：{view.Household.Name}", $"提交日期：{view.Day.InWords}"],
            Rows =
            [
                .. from section in sections
                from row in section.Rows
                select (IReadOnlyList<object?>)
                    [
                        section.Name,
                        row.Topic,
                        string.Join("；", row.Left.Lines),
                        string.Join("；", row.Right.Lines),
                        row.Differs ? "不同" : "相同",
                        Clauses(row.Left),
                        Clauses(row.Right),
                    ],
            ],
            IsLandscape = true,
        };

    private static string Clauses(ComparedCell cell) =>
        string.Join("；", cell.Sources.Select(source => source.InWords).Distinct());
}
