using Platform.Calendar;
using Platform.Rounds;
using Platform.Storage;

namespace Platform.Host.Rounds;

/// <summary>A sheet as an Excel file in the union's layout: a worksheet for each of its tables.</summary>
internal static class SheetFile
{
    private const string Gap = "　　　　";

    public static byte[] Of(DrawnSheet sheet, FiledSheet? filed = null)
    {
        using var content = new MemoryStream();
        WorkbookWriter.Write(content, [.. sheet.Parts.Select(part => Of(sheet, part, filed))]);
        return content.ToArray();
    }

    /// <summary>The file's name, with the union and the last day counted.</summary>
    public static string NameOf(DrawnSheet sheet) => $"{sheet.Title}-{sheet.UnionName}-{sheet.Until:yyyyMMdd}.xlsx";

    private static Worksheet Of(DrawnSheet sheet, DrawnPart part, FiledSheet? filed) =>
        new(
            part.Name,
            [
                .. part.Columns.Select(column => new WorksheetColumn(column.Heading)
                {
                    Width = column.Width,
                    Group = column.Group,
                }),
            ]
        )
        {
            Title = sheet.Title,
            Above =
            [
                $"填报单位（盖章）：{sheet.UnionName}{Gap}统计时间：{sheet.From.InWords}至{sheet.Until.InWords}{(filed is null ? "" : $"{Gap}报送日期：{filed.FiledOn.InWords}")}",
            ],
            Rows = part.Rows.Select(row => row.Select(cell => cell.Value).ToList()),
            Totals = part.Totals?.Select(cell => cell.Value).ToList(),
            Below = [Signed(sheet, filed)],
            IsLandscape = true,
        };

    /// <summary>The lines for signatures, and who signed it off.</summary>
    private static string Signed(DrawnSheet sheet, FiledSheet? filed) =>
        string.Join(Gap, [.. sheet.Signatures.Select(line => $"{line}：{Gap}"), .. SignedOff(filed)]);

    private static IEnumerable<string> SignedOff(FiledSheet? filed) =>
        filed is null ? [] : [$"签发：{filed.SignedBy}（{filed.SignedPost}）{filed.SignedOn.InWords}"];
}
