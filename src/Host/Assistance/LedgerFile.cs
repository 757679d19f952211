using System.Globalization;
using System.Text;
using Platform.Assistance;
using Platform.Host.Files;
using Platform.Regions;

namespace Platform.Host.Assistance;

/// <summary>A union's ledger as a file for spreadsheets.</summary>
internal static class LedgerFile
{
    private static readonly string[] Headings =
    [
        "日期",
        "姓名",
        "单位",
        "类别",
        "项目",
        "实物或服务",
        "金额（元）",
        "资金来源",
        "发放方式",
        "经办",
        "签收",
        "备注",
        "登记单位",
    ];

    /// <summary>Comma-separated UTF-8 that begins with a byte order mark, without which Excel reads no Chinese.</summary>
    public static byte[] Of(LedgerSheet sheet)
    {
        var text = new StringBuilder();
        Append(text, Headings);
        foreach (var line in sheet.Lines)
        {
            Append(
                text,
                [
                    line.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    line.HolderName,
                    line.UnitName,
                    line.Kind.InWords,
                    line.Item,
                    line.Goods ?? "",
                    line.Amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? "",
                    line.FundedFrom,
                    line.PaidBy,
                    line.HandledBy,
                    line.ReceivedBy,
                    line.Remark,
                    line.RecordedByBody,
                ]
            );
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(Csv.LineOf(cells)).Append("\r\n");
}
