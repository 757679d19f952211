using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>A file of archives put together again: each worker with the rows of the household, and what was found on the way.</summary>
internal sealed class ImportFile
{
    /// <summary>In the column of numbers: a row that shows how to fill the sheet.</summary>
    public const string Example = "示例";

    private const int LongestHidden = 10;

    private readonly Dictionary<string, FoundSheet> _others = [];
    private readonly HashSet<(string Sheet, int Row, int? Column)> _marked = [];
    private readonly List<ImportFinding> _findings = [];
    private readonly FoundSheet _workers;

    private ImportFile(ImportForm form, IReadOnlyList<ReadWorksheet> workbook)
    {
        Form = form;
        _workers =
            FoundSheet.Of(form.Workers, workbook)
            ?? throw new RuleException($"文件里没有名为“{form.Workers.Name}”的工作表，请用下载的模板填写。");
        TellUnknown(_workers);
        var bySerial = ReadWorkers();
        foreach (var sheet in form.Others)
        {
            if (FoundSheet.Of(sheet, workbook) is { } found)
            {
                _others.Add(sheet.Rows!, found);
                TellUnknown(found);
                ReadOthers(found, bySerial);
            }
        }
    }

    public ImportForm Form { get; }

    public List<ImportRecord> Records { get; } = [];

    public int OtherRows { get; private set; }

    /// <summary>In no order.</summary>
    public IReadOnlyList<ImportFinding> Findings => _findings;

    /// <exception cref="RuleException">It has not the sheets and headings of the form, or names nobody.</exception>
    public static ImportFile Read(ImportForm form, IReadOnlyList<ReadWorksheet> workbook)
    {
        var file = new ImportFile(form, workbook);
        return file.Records.Count > 0 || file.Findings.Any(finding => !finding.IsNotice)
            ? file
            : throw new RuleException($"工作表“{form.Workers.Name}”里没有要导入的行。");
    }

    public ReadCell CellOf(ImportRecord record, ColumnRole role) =>
        _workers.CellOf(record.Row, _workers.Sheet.Columns.First(column => column.Role == role));

    public bool HasRole(ColumnRole role) => _workers.Sheet.Columns.Any(column => column.Role == role);

    public void Tell(ImportRecord record, ColumnRole role, ImportTrouble trouble, string message) =>
        Tell(_workers, record.Row, _workers.Sheet.Columns.First(column => column.Role == role), trouble, message);

    /// <param name="path">As <see cref="Answers.Path"/> writes it: a fact, a fact of a row, or the rows as such.</param>
    public void Tell(ImportRecord record, string path, ImportTrouble trouble, string message)
    {
        var (rows, index, key) = AnswerPath.Of(path);
        if (rows is not null && _others.TryGetValue(rows, out var sheet))
        {
            Tell(sheet, record.Sources[rows][index], sheet.ColumnOf(key), trouble, message);
        }
        else
        {
            Tell(_workers, record.Row, _workers.ColumnOf(path), trouble, message);
        }
    }

    /// <summary>Of whom a message speaks, for a message at another place of the file.</summary>
    public string PlaceInWords(ImportRecord record, string path)
    {
        var (rows, index, _) = AnswerPath.Of(path);
        return rows is null
            ? $"“{_workers.Name}”表第 {record.Row.Number} 行"
            : $"“{_others[rows].Name}”表第 {record.Sources[rows][index].Number} 行";
    }

    /// <summary>Drops an answer nobody asked for.</summary>
    public static void Remove(ImportRecord record, string path)
    {
        var (rows, index, key) = AnswerPath.Of(path);
        (rows is null ? record.Answers.Values : record.Answers.Rows[rows][index]).Remove(key);
    }

    /// <summary>The fact a path asks; null for rows as such.</summary>
    public Fact? FactOf(string path)
    {
        var (rows, _, key) = AnswerPath.Of(path);
        var sheet = rows is null ? _workers : _others[rows];
        return sheet.ColumnOf(key)?.Field?.Fact;
    }

    private Dictionary<string, ImportRecord> ReadWorkers()
    {
        var bySerial = new Dictionary<string, ImportRecord>();
        foreach (var row in _workers.Rows)
        {
            var serial = _workers.CellOf(row, _workers.Sheet.Serial).Text;
            if (serial == Example)
            {
                continue;
            }

            var record = new ImportRecord(row, serial);
            if (serial.Length == 0)
            {
                Tell(_workers, row, _workers.Sheet.Serial, ImportTrouble.SerialMissing, "请填写序号，每名职工一个");
            }
            else if (!bySerial.TryAdd(serial, record))
            {
                Tell(
                    _workers,
                    row,
                    _workers.Sheet.Serial,
                    ImportTrouble.SerialTwice,
                    $"序号 {serial} 与第 {bySerial[serial].Row.Number} 行重复，每名职工要有自己的序号"
                );
            }

            ReadRow(_workers, row, record.Answers.Values);
            Records.Add(record);
        }

        return bySerial;
    }

    private void ReadOthers(FoundSheet sheet, Dictionary<string, ImportRecord> bySerial)
    {
        var rows = sheet.Sheet.Rows!;
        foreach (var row in sheet.Rows)
        {
            var serial = sheet.CellOf(row, sheet.Sheet.Serial).Text;
            if (serial == Example)
            {
                continue;
            }

            OtherRows++;
            if (!bySerial.TryGetValue(serial, out var record))
            {
                Tell(
                    sheet,
                    row,
                    sheet.Sheet.Serial,
                    serial.Length == 0 ? ImportTrouble.SerialMissing : ImportTrouble.UnknownSerial,
                    serial.Length == 0
                        ? "请填写职工序号，说明这一行属于哪名职工"
                        : $"“{_workers.Name}”表中没有序号为 {serial} 的职工"
                );
                continue;
            }

            var answers = new Dictionary<string, string>();
            ReadRow(sheet, row, answers);
            if (!record.Sources.TryGetValue(rows, out var sources))
            {
                sources = record.Sources[rows] = [];
                record.Answers.Rows[rows] = [];
            }

            sources.Add(row);
            record.Answers.Rows[rows].Add(answers);
        }
    }

    private void ReadRow(FoundSheet sheet, ReadRow row, Dictionary<string, string> answers)
    {
        foreach (var column in sheet.Sheet.Columns)
        {
            if (column.Field is null)
            {
                continue;
            }

            var (answer, trouble, message) = CellAnswer.Of(column.Field.Fact, sheet.CellOf(row, column));
            if (answer.Length > 0)
            {
                answers[column.Field.Fact.Key] = answer;
            }

            if (trouble is { } found)
            {
                Tell(sheet, row, column, found, message);
            }
        }
    }

    private void TellUnknown(FoundSheet sheet)
    {
        foreach (var (place, heading) in sheet.Unknown)
        {
            Add(
                new ImportFinding
                {
                    Sheet = sheet.Name,
                    Row = sheet.HeadingRow,
                    Column = place,
                    Heading = Short(heading, 100),
                    Trouble = ImportTrouble.UnknownColumn,
                    Shown = "",
                    Message = $"档案表里没有“{Short(heading, 40)}”这一栏，这一列不会导入",
                }
            );
        }
    }

    private void Tell(FoundSheet sheet, ReadRow row, ImportColumn? column, ImportTrouble trouble, string message) =>
        Add(
            new ImportFinding
            {
                Sheet = sheet.Name,
                Row = row.Number,
                Column = column is null ? null : sheet.PlaceOf(column),
                Heading = Short(column?.Heading ?? "", 100),
                Trouble = trouble,
                Shown = column is null
                    ? ""
                    : Short(Masked(column, sheet.CellOf(row, column).Text), ImportMappings.LongestShown),
                Message = Short(message, ImportMappings.LongestMessage),
            }
        );

    /// <summary>One fault for a cell: what follows from it says nothing new. Notices stand beside faults.</summary>
    private void Add(ImportFinding finding)
    {
        if (
            finding.IsNotice
            || finding.Heading.Length == 0
            || _marked.Add((finding.Sheet, finding.Row, finding.Column))
        )
        {
            _findings.Add(finding);
        }
    }

    private static string Masked(ImportColumn column, string shown) =>
        column.Field?.Fact switch
        {
            IdentityNumber => Masking.IdNumber(shown),
            Telephone => Masking.Phone(shown),
            BankCard => Masking.BankCard(shown),
            { Personal: true } => Masking.Name(Short(shown, LongestHidden)),
            _ => shown,
        };

    private static string Short(string text, int longest) =>
        text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
