using Platform.Archives;
using Platform.Host.Impact;
using Platform.Regions;

namespace Platform.Host.Tests.Impact;

public sealed class ImpactCsvTests
{
    [Fact]
    public void A_line_is_written_with_what_was_found_and_what_is_open() =>
        Assert.Equal(
            "\"990101-2026-00001\",\"测试甲\",\"样例厂工会\",\"深度困难职工家庭\",\"相对困难职工家庭\",\"900.00\",\"\",\"待决定\",\"\",\"\",\"\",\"\"",
            ImpactCsv.LineOf(Line())
        );

    [Fact]
    public void Why_nothing_could_be_calculated_stands_where_the_category_would() =>
        Assert.Contains(
            "\"没有标准的数值\"",
            ImpactCsv.LineOf(Line(trouble: "没有标准的数值")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("=HYPERLINK(1)", "\"'=HYPERLINK(1)\"")]
    [InlineData("+一厂", "\"'+一厂\"")]
    [InlineData("@一厂", "\"'@一厂\"")]
    [InlineData("\"一\"厂", "\"\"\"一\"\"厂\"")]
    [InlineData("一厂,二厂", "\"一厂,二厂\"")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_text(string unit, string cell) =>
        Assert.Contains(cell, ImpactCsv.LineOf(Line(unit: unit)), StringComparison.Ordinal);

    private static ImpactLine Line(string unit = "样例厂工会", string? trouble = null) =>
        new()
        {
            Id = Guid.NewGuid(),
            ListId = Guid.NewGuid(),
            ArchiveId = Guid.NewGuid(),
            ArchiveVersionId = Guid.NewGuid(),
            ArchiveNumber = "990101-2026-00001",
            HolderName = "测试甲",
            UnitName = unit,
            FromCode = "deep",
            FromName = "深度困难职工家庭",
            ToCode = trouble is null ? "relative" : null,
            ToName = trouble is null ? "相对困难职工家庭" : null,
            Area = AreaKind.Urban,
            Trouble = trouble,
            PerHead = trouble is null ? 900m : null,
            ListedAt = default,
        };
}
