using System.IO.Compression;
using System.Text;
using Platform.Storage;

namespace Platform.Core.Tests.Storage.Workbooks;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void A_cell_says_whether_it_is_text_or_a_number()
    {
        using var file = Workbook([
            ["440799198001010000", 440799198001010000m, 1234.56m, new DateOnly(2023, 3, 8), " 空格 ", null, 3],
        ]);

        var row = WorkbookReader.Read(file)[0].Rows[1];

        Assert.Equal(
            [
                (CellKind.Text, "440799198001010000"),
                (CellKind.Number, "440799198001010000"),
                (CellKind.Number, "1234.56"),
                (CellKind.Day, "2023-03-08"),
                (CellKind.Text, "空格"),
                (CellKind.Empty, ""),
                (CellKind.Number, "3"),
            ],
            row.Cells.Select(cell => (cell.Kind, cell.Text))
        );
    }

    [Fact]
    public void Digits_beyond_the_fifteenth_are_lost_in_a_number()
    {
        using var file = Workbook([
            [110105194912310021m],
        ]);

        Assert.Equal("110105194912310000", WorkbookReader.Read(file)[0].Rows[1][0].Text);
    }

    [Fact]
    public void Empty_rows_are_left_out_and_the_others_keep_their_numbers()
    {
        using var file = Workbook([
            ["a"],
            [null],
            ["b"],
        ]);

        Assert.Equal([1, 2, 4], WorkbookReader.Read(file)[0].Rows.Select(row => row.Number));
    }

    [Fact]
    public void What_a_formula_could_not_work_out_is_an_error()
    {
        using var file = Workbook([
            ["#N/A"],
        ]);

        Assert.Equal(CellKind.Error, WorkbookReader.Read(file)[0].Rows[1][0].Kind);
    }

    [Fact]
    public void More_rows_than_the_limit_are_refused()
    {
        using var file = Workbook([
            ["a"],
            ["b"],
            ["c"],
        ]);

        var refusal = Assert.Throws<RuleException>(() => WorkbookReader.Read(file, new WorkbookLimits(Rows: 3)));

        Assert.Contains("超过 3 行", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_swells_is_refused_before_it_is_read()
    {
        using var file = Workbook([
            [new string('0', 500_000)],
        ]);
        Assert.True(file.Length < 50_000);

        var refusal = Assert.Throws<RuleException>(() =>
            WorkbookReader.Read(file, new WorkbookLimits(UnpackedBytes: 400_000))
        );

        Assert.Contains("解压后超过", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_or_locked_file_is_told_from_a_damaged_one()
    {
        using var old = new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        using var text = new MemoryStream(Encoding.UTF8.GetBytes("姓名,身份证号"));
        using var cut = new MemoryStream(
            Workbook([
                    ["a"],
                ])
                .ToArray()[..600]
        );

        Assert.Contains(".xls", Refusal(old), StringComparison.Ordinal);
        Assert.Contains("不是 Excel 工作簿", Refusal(text), StringComparison.Ordinal);
        Assert.Contains("已损坏", Refusal(cut), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_macros_is_refused()
    {
        using var file = Workbook([
            ["a"],
        ]);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.CreateEntry("xl/vbaProject.bin");
        }

        Assert.Contains("带有宏", Refusal(file), StringComparison.Ordinal);
    }

    private static string Refusal(Stream file) => Assert.Throws<RuleException>(() => WorkbookReader.Read(file)).Message;

    private static MemoryStream Workbook(IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var file = new MemoryStream();
        WorkbookWriter.Write(
            file,
            new Worksheet("表", [.. rows[0].Select((_, place) => new WorksheetColumn($"栏{place}"))]) { Rows = rows }
        );
        file.Position = 0;
        return file;
    }
}
