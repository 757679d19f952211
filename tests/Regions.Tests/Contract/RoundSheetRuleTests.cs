using Microsoft.Extensions.DependencyInjection;
using Platform.Regions.Conformance;

namespace Platform.Regions.Tests.Contract;

/// <summary>What a slip of the pen in the sheets of a round comes to, on a region that is otherwise in order.</summary>
public sealed class RoundSheetRuleTests
{
    private static readonly Region Sound = Shelf.Catalogue.Regions.First();
    private static readonly Citation Here = Sound.Sources[0].At("一");

    [Fact]
    public void A_sheet_whose_columns_fit_its_rows_is_in_order() =>
        Assert.Empty(
            Found(
                SheetRows.Households,
                new("序号", SheetMeasure.Ordinal),
                new("姓名", SheetMeasure.HolderName),
                new("备注", SheetMeasure.Blank)
            )
        );

    [Theory]
    [InlineData(SheetRows.Households, SheetMeasure.Applied, null, "这一栏不属于这种表")]
    [InlineData(SheetRows.Unions, SheetMeasure.HolderName, null, "这一栏不属于这种表")]
    [InlineData(SheetRows.Unions, SheetMeasure.TypedText, "form", "这一栏不属于这种表")]
    [InlineData(SheetRows.Entries, SheetMeasure.TypedText, null, "没有写明 Of")]
    [InlineData(SheetRows.Unions, SheetMeasure.Applied, "deep", "这一栏不需要 Of")]
    [InlineData(SheetRows.Unions, SheetMeasure.OfCategory, "no-such", "没有代码为“no-such”的类别")]
    [InlineData(SheetRows.Unions, SheetMeasure.OfCause, "没有这个原因", "表格的致困原因中没有“没有这个原因”")]
    [InlineData(SheetRows.Unions, SheetMeasure.Changed, "no-such", "没有代码为“no-such”的变动")]
    [InlineData(SheetRows.Households, SheetMeasure.Answer, "nobody.asks", "没有表格询问“nobody.asks”")]
    public void A_column_nobody_can_fill_is_found(SheetRows rows, SheetMeasure measure, string? of, string fault) =>
        Assert.Equal(
            $"摸底 › 汇总表 › 名册 › 栏目：{fault}",
            Assert.Single(Found(rows, new SheetColumn("栏目", measure) { Of = of }))
        );

    [Fact]
    public void A_number_that_identifies_a_person_is_on_no_sheet() =>
        Assert.EndsWith(
            "属于个人信息，不列入报表",
            Assert.Single(
                Found(
                    SheetRows.Households,
                    new SheetColumn("身份证号", SheetMeasure.Answer) { Of = Facts.ApplicantIdNumber.Key }
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_weekly_report_of_a_sheet_nobody_described_is_found()
    {
        var plan = Plan([]) with
        {
            Weekly = new(Party.TownshipUnion, Party.CountyUnion, DayOfWeek.Friday, "no-such-sheet", Here),
        };

        Assert.Equal("摸底：没有代码为“no-such-sheet”的报表", Assert.Single(Found(plan)));
    }

    [Fact]
    public void A_heading_says_year_and_place() =>
        Assert.Equal("2023年某区困难职工情况汇总表", Sheet([]).TitleIn(2023, "某区"));

    private static ReportSheet Sheet(IReadOnlyList<SheetPart> parts) =>
        new("summary", "汇总表", Here)
        {
            Title = "{年}{地区}困难职工情况汇总表",
            By = [Party.PrimaryUnion],
            Parts = parts,
        };

    private static RoundPlan Plan(IReadOnlyList<ReportSheet> sheets) =>
        new("survey", "摸底", RoundKind.Survey, 2023, Here) { Deadlines = [], Sheets = sheets };

    private static List<string> Found(SheetRows rows, params IReadOnlyList<SheetColumn> columns) =>
        Found(Plan([Sheet([new("名册", rows, columns)])]));

    private static List<string> Found(RoundPlan plan)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        return
        [
            .. new RoundSheetsCanBeFilled().Violations(
                new(Sound with { Rounds = [plan] }, typeof(RoundSheetRuleTests).Assembly, "", [], services)
            ),
        ];
    }
}
