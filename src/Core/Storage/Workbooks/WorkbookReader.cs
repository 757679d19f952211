using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Platform.Storage;

/// <summary>Reads Excel files (xlsx) that somebody handed in, and says of each cell whether it is text or a number.</summary>
public static class WorkbookReader
{
    /// <summary>What Excel writes where a formula came to nothing; the reader hands it out as text.</summary>
    private static readonly FrozenSet<string> Errors = new[]
    {
        "#N/A",
        "#REF!",
        "#VALUE!",
        "#DIV/0!",
        "#NAME?",
        "#NULL!",
        "#NUM!",
    }.ToFrozenSet();

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Looks whether it can be a workbook at all, without reading its cells.</summary>
    /// <param name="file">Can seek; stays open.</param>
    /// <exception cref="RuleException">Another kind of file, locked, with macros, damaged, or too large when unpacked.</exception>
    public static void Check(Stream file, WorkbookLimits? limits = null) =>
        WorkbookGate.Check(file, limits ?? new WorkbookLimits());

    /// <summary>Every sheet, in its order.</summary>
    /// <param name="file">Can seek; stays open.</param>
    /// <exception cref="RuleException">As <see cref="Check"/>, or a sheet has too many rows.</exception>
    public static IReadOnlyList<ReadWorksheet> Read(
        Stream file,
        WorkbookLimits? limits = null,
        CancellationToken cancellation = default
    )
    {
        limits ??= new WorkbookLimits();
        Check(file, limits);
        file.Position = 0;
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(
                file,
                new ExcelReaderConfiguration { LeaveOpen = true }
            );
            var sheets = new List<ReadWorksheet>();
            do
            {
                sheets.Add(new(reader.Name.Trim(), [.. RowsOf(reader, limits, cancellation)]));
            } while (reader.NextResult());

            return sheets;
        }
        catch (Exception fault) when (fault is ExcelReaderException or System.Xml.XmlException or InvalidDataException)
        {
            throw new RuleException("文件已损坏，读不出来。请在 Excel 或 WPS 中打开，另存为新的 .xlsx 文件再上传。");
        }
    }

    /// <summary>The name of a column as Excel shows it: A, B, … Z, AA.</summary>
    /// <param name="place">From 0.</param>
    public static string LetterOf(int place) => WorksheetWriter.LetterOf(place);

    private static IEnumerable<ReadRow> RowsOf(
        IExcelDataReader reader,
        WorkbookLimits limits,
        CancellationToken cancellation
    )
    {
        var (number, count) = (0, 0);
        while (number < WorkbookLimits.LastRow && reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            var cells = new ReadCell[Math.Min(reader.FieldCount, limits.Columns)];
            var last = -1;
            for (var place = 0; place < cells.Length; place++)
            {
                cells[place] = CellOf(reader, place);
                last = cells[place].IsEmpty ? last : place;
            }

            if (last < 0)
            {
                continue;
            }

            if (++count > limits.Rows)
            {
                throw new RuleException($"工作表“{reader.Name}”超过 {limits.Rows:N0} 行，请分成几个文件上传。");
            }

            yield return new ReadRow(number, cells[..(last + 1)]);
        }
    }

    private static ReadCell CellOf(IExcelDataReader reader, int place) =>
        reader.GetValue(place) switch
        {
            string text when text.Trim() is { Length: > 0 } trimmed => new(
                Errors.Contains(trimmed) ? CellKind.Error : CellKind.Text,
                trimmed
            ),
            double number => new(CellKind.Number, InWords(number)),
            int number => new(CellKind.Number, number.ToString(CultureInfo.InvariantCulture)),
            DateTime day => new(CellKind.Day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            bool isTrue => new(CellKind.YesNo, isTrue ? "是" : "否"),
            TimeSpan span => new(CellKind.Number, InWords(span.TotalDays)),
            _ => ReadCell.Empty,
        };

    /// <summary>With the 15 digits Excel itself shows: what a binary fraction adds behind them nobody typed.</summary>
    private static string InWords(double number)
    {
        var shown = number.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : shown;
    }
}
