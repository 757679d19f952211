using System.Globalization;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Import;

/// <summary>A region's own template, its example copied for as many workers as asked for, each with one member.</summary>
internal static class FilledTemplate
{
    private const string Example = "示例";

    public static void Write(Stream template, int workers, string unit, Stream target)
    {
        var sheets = WorkbookReader
            .Read(template)
            .Where(sheet => sheet.Rows is [_, { Cells: [{ Text: Example }, ..] }]);
        WorkbookWriter.Write(
            target,
            [
                .. sheets.Select(sheet => new Worksheet(
                    sheet.Name,
                    [.. sheet.Rows[0].Cells.Select(heading => new WorksheetColumn(heading.Text))]
                )
                {
                    Rows = Enumerable.Range(1, workers).Select(worker => RowOf(sheet, worker, unit)),
                }),
            ]
        );
    }

    /// <summary>The number the worker, or the one member, has in the file.</summary>
    public static string IdNumberOf(int worker, bool isMember = false) =>
        IdNumbers.Make((2 * worker) + (isMember ? 1 : 0));

    private static IReadOnlyList<object?> RowOf(ReadWorksheet sheet, int worker, string unit)
    {
        var isMember = sheet.Rows[0][0].Text.StartsWith("职工", StringComparison.Ordinal);
        var number = IdNumberOf(worker, isMember);
        return
        [
            .. sheet
                .Rows[0]
                .Cells.Select(
                    (heading, place) =>
                        (object?)(
                            heading.Text.TrimEnd(' ', '*') switch
                            {
                                "序号" or "职工序号" => worker.ToString(CultureInfo.InvariantCulture),
                                "工作单位" => unit,
                                "身份证号" => number,
                                "性别" => IdNumber.IsMale(number) ? "男" : "女",
                                "本人是所在单位的在职职工" => "是",
                                _ => sheet.Rows[1][place].Text,
                            }
                        )
                ),
        ];
    }
}
