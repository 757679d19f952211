using Platform.Archives;
using Platform.Host.Exports;
using Platform.Regions;

namespace Platform.Host.Tests.Exports;

public sealed class ImpactExportTests
{
    [Fact]
    public void A_line_is_written_with_what_was_found_and_what_is_open() =>
        Assert.Equal(
            [
                "990101-2026-00001",
                "测试甲",
                "样例厂工会",
                "深度困难职工家庭",
                "相对困难职工家庭",
                900m,
                null,
                "待决定",
                null,
                null,
                null,
                null,
            ],
            ImpactExport.LineOf(Line())
        );

    [Fact]
    public void Why_nothing_could_be_calculated_stands_where_the_category_would() =>
        Assert.Contains("没有标准的数值", ImpactExport.LineOf(Line(trouble: "没有标准的数值")));

    private static ImpactLine Line(string? trouble = null) =>
        new()
        {
            Id = Guid.NewGuid(),
            ListId = Guid.NewGuid(),
            ArchiveId = Guid.NewGuid(),
            ArchiveVersionId = Guid.NewGuid(),
            ArchiveNumber = "990101-2026-00001",
            HolderName = "测试甲",
            UnitName = "样例厂工会",
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
