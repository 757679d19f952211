using System.Globalization;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The workbook a clerk fills: the sheets with an example that is skipped, how to fill them, and the options.</summary>
internal static class ImportTemplate
{
    private const string OptionsName = "选项";
    private const string HelpName = "填写说明";

    public static void Write(Stream target, ImportForm form, DateOnly today)
    {
        var choices = form
            .Sheets.SelectMany(sheet => sheet.Columns.Select(column => (sheet, column)))
            .Where(each => each.column.Options.Count > 0)
            .ToList();
        var ranges = choices
            .Index()
            .ToDictionary(each => each.Item.column, each => RangeOf(each.Index, each.Item.column));
        var example = ExampleRow.Of(form, today);
        WorkbookWriter.Write(
            target,
            [.. form.Sheets.Select(sheet => SheetOf(sheet, ranges, example)), Help(form), Options(choices)]
        );
    }

    private static Worksheet SheetOf(
        ImportSheet sheet,
        Dictionary<ImportColumn, string> ranges,
        Dictionary<ImportColumn, string> example
    ) =>
        new(
            sheet.Name,
            [
                .. sheet.Columns.Select(column => new WorksheetColumn(column.HeadingShown)
                {
                    Width = WidthOf(column),
                    IsText = true,
                    ChosenFrom = ranges.GetValueOrDefault(column),
                }),
            ]
        )
        {
            Rows =
            [
                [.. sheet.Columns.Select(column => (object?)example.GetValueOrDefault(column, ""))],
            ],
            IsLandscape = true,
        };

    private static Worksheet Help(ImportForm form) =>
        new(
            HelpName,
            [
                new("工作表") { Width = 12 },
                new("栏目") { Width = 24 },
                new("必填") { Width = 22 },
                new("怎么填") { Width = 60 },
            ]
        )
        {
            Title = $"{form.Region.Name}　{form.Item.Name}　批量导入模板",
            Above =
            [
                $"一、“{form.Workers.Name}”表每名职工一行；{string.Join("、", form.Others.Select(sheet => $"“{sheet.Name}”"))}等表一行填一位（项），用“职工序号”对应到职工。",
                $"二、序号写“{ImportFile.Example}”的行是填写示范，人和内容都是虚构的，不会导入，可以删掉。",
                "三、身份证号、银行卡号必须是文本。模板已设好格式；从别处粘贴时选“只粘贴值”。号码若显示成 4.40E+17，或末尾变成 000，原来的数字已经丢失，要对照证件重新输入。",
                "四、日期写成 2020-01-31；金额写数字，单位为元，最多两位小数；是或否的栏目写“是”或“否”。",
                "五、先核对、后写入：有一处不对，整个文件都不写入；改好后重新上传。",
            ],
            Rows = form.Sheets.SelectMany(sheet => sheet.Columns.Select(column => HelpOf(sheet, column))),
            IsLandscape = true,
        };

    private static IReadOnlyList<object?> HelpOf(ImportSheet sheet, ImportColumn column) =>
        [
            sheet.Name,
            column.Heading,
            column switch
            {
                { IsRequired: true } => "必填",
                { Field.Required: true } => $"{column.Conditions}时必填",
                { Conditions.Length: > 0 } => $"{column.Conditions}时可填",
                _ => "",
            },
            string.Join("；", new[] { ShapeOf(column), column.Help }.Where(words => words.Length > 0)),
        ];

    private static string ShapeOf(ImportColumn column) =>
        column.Field?.Fact switch
        {
            _ when column.Options.Count > 0 => $"从“{OptionsName}”表所列的选择：{string.Join("、", column.Options)}",
            IdentityNumber => "18 位身份证号，文本；15 位的旧号码会换成 18 位",
            BankCard => "16 到 19 位数字，文本",
            Telephone => "11 位手机号，或区号加座机号",
            Day => "日期，如 2020-01-31",
            Money => "金额（元）",
            Number number => string.Create(
                CultureInfo.InvariantCulture,
                $"{number.Minimum} 到 {number.Maximum} 的整数"
            ),
            Text text => string.Create(CultureInfo.InvariantCulture, $"最多 {text.MaximumLength} 个字"),
            _ when column.Role is ColumnRole.OpenedOn => "日期，如 2020-01-31",
            _ => "",
        };

    private static Worksheet Options(IReadOnlyList<(ImportSheet Sheet, ImportColumn Column)> choices)
    {
        var longest = choices.Select(choice => choice.Column.Options.Count).DefaultIfEmpty(0).Max();
        return new(
            OptionsName,
            [
                .. choices.Select(choice => new WorksheetColumn($"{choice.Sheet.Name}：{choice.Column.Heading}")
                {
                    Width = 20,
                }),
            ]
        )
        {
            Rows = Enumerable
                .Range(0, longest)
                .Select(place =>
                    (IReadOnlyList<object?>)
                        [
                            .. choices.Select(choice =>
                                place < choice.Column.Options.Count ? choice.Column.Options[place] : ""
                            ),
                        ]
                ),
        };
    }

    private static string RangeOf(int place, ImportColumn column)
    {
        var letter = WorkbookReader.LetterOf(place);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{OptionsName}!${letter}$2:${letter}${column.Options.Count + 1}"
        );
    }

    private static double WidthOf(ImportColumn column) =>
        Math.Max(
            column.Field?.Fact switch
            {
                IdentityNumber or BankCard => 22,
                Telephone or Day => 15,
                Text { MaximumLength: > 40 } => 30,
                _ => column.Role is ColumnRole.Unit ? 28 : 10,
            },
            column.HeadingShown.Sum(sign => sign < 0x2E80 ? 1 : 2) + 2
        );
}
