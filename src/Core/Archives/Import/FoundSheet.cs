using Platform.Storage;

namespace Platform.Archives;

/// <summary>A sheet of a file that was handed in, with the form's columns found in it by their headings.</summary>
internal sealed class FoundSheet
{
    private const int HeadingsWithin = 10;

    private readonly Dictionary<ImportColumn, int> _places = [];
    private readonly Dictionary<string, ImportColumn> _byKey;

    private FoundSheet(ImportSheet sheet, ReadWorksheet content, ReadRow headings)
    {
        Sheet = sheet;
        HeadingRow = headings.Number;
        Rows = [.. content.Rows.Where(row => row.Number > headings.Number)];
        foreach (var column in sheet.Columns)
        {
            var place = PlaceOf(headings, column);
            if (place >= 0)
            {
                _places.Add(column, place);
            }
        }

        _byKey = sheet.Columns.Where(column => column.Field is not null).ToDictionary(column => column.Field!.Fact.Key);
        Unknown =
        [
            .. headings
                .Cells.Index()
                .Where(cell => !cell.Item.IsEmpty && !_places.ContainsValue(cell.Index))
                .Select(cell => (cell.Index, cell.Item.Text)),
        ];
    }

    public ImportSheet Sheet { get; }

    public string Name => Sheet.Name;

    public int HeadingRow { get; }

    public IReadOnlyList<ReadRow> Rows { get; }

    /// <summary>Headings the form has no column for.</summary>
    public IReadOnlyList<(int Place, string Heading)> Unknown { get; }

    /// <summary>Null where the file has no such sheet.</summary>
    /// <exception cref="RuleException">It is there, without the headings it needs.</exception>
    public static FoundSheet? Of(ImportSheet sheet, IReadOnlyList<ReadWorksheet> workbook)
    {
        if (workbook.FirstOrDefault(one => one.Name == sheet.Name) is not { } content)
        {
            return null;
        }

        if (
            content.Rows.Take(HeadingsWithin).FirstOrDefault(row => PlaceOf(row, sheet.Serial) >= 0) is not { } headings
        )
        {
            throw new RuleException(
                $"工作表“{sheet.Name}”里没有找到“{sheet.Serial.Heading}”这一栏，请用下载的模板填写，不要改动表头。"
            );
        }

        var found = new FoundSheet(sheet, content, headings);
        var missing = sheet
            .Columns.Where(column => column.IsRequired && !found._places.ContainsKey(column))
            .Select(column => $"“{column.Heading}”")
            .ToList();
        return missing.Count == 0
            ? found
            : throw new RuleException(
                $"工作表“{sheet.Name}”缺少{string.Join("、", missing)}{(missing.Count > 1 ? $"等 {missing.Count} 栏" : "这一栏")}，请用下载的模板填写，不要改动表头。"
            );
    }

    public ImportColumn? ColumnOf(string key) => _byKey.GetValueOrDefault(key);

    public int? PlaceOf(ImportColumn column) => _places.TryGetValue(column, out var place) ? place : null;

    public ReadCell CellOf(ReadRow row, ImportColumn column) =>
        _places.TryGetValue(column, out var place) ? row[place] : ReadCell.Empty;

    private static int PlaceOf(ReadRow headings, ImportColumn column)
    {
        var wanted = ImportSheet.Bare(column.Heading);
        for (var place = 0; place < headings.Cells.Count; place++)
        {
            if (ImportSheet.Bare(headings[place].Text) == wanted)
            {
                return place;
            }
        }

        return -1;
    }
}
