using System.Globalization;
using System.Text;
using Platform.Assistance;
using Platform.Host.Files;
using Platform.Storage;

namespace Platform.Host.Assistance.Payments;

/// <summary>A payment list as the bank takes it, with full numbers.</summary>
internal static class PaymentFile
{
    private static readonly string[] Headings =
    [
        "序号",
        "姓名",
        "身份证号",
        "户名",
        "开户银行",
        "银行卡号",
        "金额（元）",
        "项目",
    ];

    public static byte[] Workbook(PaymentSheet sheet)
    {
        double[] widths = [6, 12, 22, 12, 34, 24, 14, 20];
        using var file = new MemoryStream();
        WorkbookWriter.Write(
            file,
            new Worksheet(
                "发放名单",
                [.. Headings.Zip(widths, (heading, width) => new WorksheetColumn(heading) { Width = width })]
            )
            {
                Title = sheet.List.Name,
                Above = [$"发放单位（盖章）：{sheet.List.BodyName}　　名单编号：{sheet.List.Number}"],
                Rows = sheet.Lines.Select(
                    (one, place) =>
                        (IReadOnlyList<object?>)
                            [
                                place + 1,
                                one.Payee.Name,
                                one.Payee.IdNumber,
                                one.Payee.Account.Holder,
                                one.Payee.Account.Bank,
                                one.Payee.Account.Card,
                                one.Line.Amount,
                                one.Line.Item,
                            ]
                ),
                Totals = ["合计", null, null, null, null, null, sheet.Amount, $"{sheet.Lines.Count} 笔"],
                Below = ["负责人（签字）：　　　　　　审核人（签字）：　　　　　　经办人（签字）："],
                IsLandscape = true,
            }
        );
        return file.ToArray();
    }

    /// <summary>Comma-separated UTF-8 that begins with a byte order mark, without which Excel reads no Chinese.</summary>
    public static byte[] Text(PaymentSheet sheet)
    {
        var text = new StringBuilder(Csv.LineOf(Headings)).Append("\r\n");
        foreach (var (place, one) in sheet.Lines.Index())
        {
            string[] cells =
            [
                (place + 1).ToString(CultureInfo.InvariantCulture),
                one.Payee.Name,
                one.Payee.IdNumber,
                one.Payee.Account.Holder,
                one.Payee.Account.Bank,
                one.Payee.Account.Card,
                one.Line.Amount.ToString("0.00", CultureInfo.InvariantCulture),
                one.Line.Item,
            ];
            text.Append(Csv.LineOf(cells)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
