using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Platform.Storage;

namespace Platform.Core.Tests.Storage.Workbooks;

public sealed class WorkbookWriterTests
{
    private static readonly Worksheet Sheet = new(
        "汇总表",
        [
            new("序号") { Width = 6 },
            new("单位"),
            new("深度") { Group = "困难类别" },
            new("相对") { Group = "困难类别" },
            new("金额"),
            new("日期"),
        ]
    )
    {
        Title = "困难职工情况汇总表",
        Above = ["填报单位（盖章）：演示街道总工会"],
        Rows =
        [
            [1, "=SUM(A1)", 2, 3, 1234.5m, new DateOnly(2023, 3, 8)],
            [2, "440799198001010000", null, 0, 0m, null],
        ],
        Totals = ["合计", "", 2, 3, 1234.5m, ""],
        Below = ["填表人：　　　　审核人："],
    };

    [Fact]
    public void A_written_workbook_keeps_to_the_format()
    {
        using var file = Written();
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public void Text_stays_text_even_when_it_looks_like_a_formula_or_a_number()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = Written();
        using var reader = ExcelReaderFactory.CreateReader(file);

        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);

        Assert.Equal(["困难类别"], rows[2].OfType<string>().Where(cell => cell == "困难类别").Distinct());
        Assert.Equal("=SUM(A1)", rows[4][1]);
        Assert.Equal("440799198001010000", rows[5][1]);
        Assert.Equal(1234.5, rows[4][4]);
        Assert.Equal(new DateTime(2023, 3, 8), rows[4][5]);
    }

    private static MemoryStream Written()
    {
        var file = new MemoryStream();
        WorkbookWriter.Write(file, Sheet);
        file.Position = 0;
        return file;
    }
}
