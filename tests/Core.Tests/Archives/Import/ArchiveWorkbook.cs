using System.Globalization;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Archives.Import;

/// <summary>A file as a clerk would have it: workers, two members each, one income each. Cells can be changed before it is written.</summary>
internal sealed class ArchiveWorkbook
{
    public const string Workers = "职工";
    public const string Members = "家庭成员";
    public const string Incomes = "家庭收入";

    private static readonly string[] WorkerHeadings =
    [
        "序号",
        "工作单位",
        "姓名",
        "性别",
        "民族",
        "身份证号",
        "健康状况",
        "疾病名称",
        "婚姻状况",
        "手机号码",
        "参加工作时间",
        "本人已离职",
        "家庭人口",
        "家庭年度总收入",
        "主要致困原因",
        "银行卡号",
        "建档日期",
        "困难类别",
    ];

    private static readonly string[] MemberHeadings =
    [
        "职工序号",
        "姓名",
        "与本人关系",
        "性别",
        "身份证号",
        "身份",
        "月收入",
    ];

    private static readonly string[] IncomeHeadings = ["职工序号", "收入类别", "收入人", "近12个月合计（元）"];

    private readonly Dictionary<string, (string[] Headings, List<object?[]> Rows)> _sheets;

    /// <param name="firstPerson">Numbers of people from here on are used: three for each worker.</param>
    public ArchiveWorkbook(int workers, string unit, int firstPerson = 1)
    {
        var (workerRows, memberRows, incomeRows) = (
            new List<object?[]>(),
            new List<object?[]>(),
            new List<object?[]>()
        );
        for (var place = 0; place < workers; place++)
        {
            var serial = (place + 1).ToString(CultureInfo.InvariantCulture);
            var person = firstPerson + (3 * place);
            workerRows.Add([
                serial,
                unit,
                $"职工{serial}",
                SexOf(person),
                "汉族",
                IdNumbers.Make(person),
                "良好",
                null,
                "已婚",
                "13800000000",
                "2001-07-01",
                "否",
                "3",
                24000.5m,
                "收入低",
                null,
                null,
                null,
            ]);
            memberRows.Add([
                serial,
                $"配偶{serial}",
                "配偶",
                SexOf(person + 1),
                IdNumbers.Make(person + 1),
                "在岗",
                1000m,
            ]);
            memberRows.Add([
                serial,
                $"子女{serial}",
                "子女",
                SexOf(person + 2),
                IdNumbers.Make(person + 2),
                "在校学生",
                null,
            ]);
            incomeRows.Add([serial, "工资性收入", $"职工{serial}", 24000.5m]);
        }

        _sheets = new()
        {
            [Workers] = ([.. WorkerHeadings], workerRows),
            [Members] = ([.. MemberHeadings], memberRows),
            [Incomes] = ([.. IncomeHeadings], incomeRows),
        };
    }

    /// <param name="row">As Excel counts: the first worker stands in row 2.</param>
    public object? this[string sheet, int row, string heading]
    {
        get => _sheets[sheet].Rows[row - 2][ColumnOf(sheet, heading)];
        set => _sheets[sheet].Rows[row - 2][ColumnOf(sheet, heading)] = value;
    }

    public static string SexOf(int person) => person % 10 % 2 == 1 ? "男" : "女";

    public int ColumnOf(string sheet, string heading) => Array.IndexOf(_sheets[sheet].Headings, heading);

    public void Rename(string sheet, string heading, string to) =>
        _sheets[sheet].Headings[ColumnOf(sheet, heading)] = to;

    public MemoryStream Write()
    {
        var file = new MemoryStream();
        WorkbookWriter.Write(
            file,
            [
                .. _sheets.Select(sheet => new Worksheet(
                    sheet.Key,
                    [.. sheet.Value.Headings.Select(heading => new WorksheetColumn(heading))]
                )
                {
                    Rows = sheet.Value.Rows,
                }),
            ]
        );
        file.Position = 0;
        return file;
    }
}
