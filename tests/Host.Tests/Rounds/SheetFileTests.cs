using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Platform.Host.Rounds;
using Platform.Rounds;

namespace Platform.Host.Tests.Rounds;

public sealed class SheetFileTests
{
    private static readonly DrawnSheet Sheet = new(
        "2023年江海区困难职工情况汇总表",
        "演示街道总工会",
        new(2023, 2, 6),
        new(2023, 3, 8),
        [
            new(
                "困难职工名册",
                [new("序号", null, 6), new("姓名", null, 10), new("家庭月人均纯收入（元）", null, 14)],
                [
                    [SheetCell.Of(1), SheetCell.Of("甲演示"), SheetCell.Of(694.44m)],
                ],
                [SheetCell.Of("合计"), SheetCell.Of("1 户"), SheetCell.Empty]
            ),
            new(
                "分单位统计",
                [new("单位", null, 28), new("深度", "困难类别", 10), new("相对", "困难类别", 10)],
                [
                    [SheetCell.Of("演示电子厂工会"), SheetCell.Of(1), SheetCell.Of(0)],
                ],
                null
            ),
        ],
        ["填表人", "工会主席"]
    );

    [Fact]
    public void A_sheets_file_keeps_to_the_format()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SheetFile.Of(Sheet)), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public void A_sheets_file_reads_back_table_by_table()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(SheetFile.Of(Sheet)));

        Assert.Equal("困难职工名册", reader.Name);
        var roster = Rows(reader);
        Assert.Equal("2023年江海区困难职工情况汇总表", roster[0][0]);
        Assert.Equal("填报单位（盖章）：演示街道总工会　　　　统计时间：2023年2月6日至2023年3月8日", roster[1][0]);
        Assert.Equal(["甲演示", 694.44], roster[3].Skip(1));
        Assert.Equal("1 户", roster[4][1]);
        Assert.True(reader.NextResult());
        Assert.Equal("分单位统计", reader.Name);
        Assert.Equal(["演示电子厂工会", 1.0, 0.0], Rows(reader)[4]);
    }

    private static List<object?[]> Rows(IExcelDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }

        return rows;
    }
}
