using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Storage;

/// <summary>Writes one worksheet, row by row, so that a long list is never held as a tree.</summary>
internal sealed class WorksheetWriter(Worksheet sheet)
{
    private const double TitleHeight = 30;
    private const double LineHeight = 16;

    /// <summary>Above and below the words of a row, together: printed borders must not touch them.</summary>
    private const double Air = 6;

    /// <summary>Of a column's width, what its margins take of the words, in characters.</summary>
    private const double Margin = 2;

    private const uint LastFilledRow = 60_000;

    private readonly List<string> _merged = [];
    private uint _row;

    private bool HasGroups => sheet.Columns.Any(column => column.Group is not null);

    /// <summary>The first row below the headings.</summary>
    private uint FirstRow => (uint)((sheet.Title is null ? 0 : 1) + sheet.Above.Count + (HasGroups ? 2 : 1) + 1);

    private string LastColumn => LetterOf(sheet.Columns.Count - 1);

    public void Write(WorksheetPart part)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(Views());
        xml.WriteElement(Widths());
        xml.WriteStartElement(new SheetData());
        Head(xml);
        foreach (var cells in sheet.Rows)
        {
            Row(xml, cells, isTotal: false);
        }

        if (sheet.Totals is { } totals)
        {
            Row(xml, totals, isTotal: true);
        }

        foreach (var line in sheet.Below)
        {
            Across(xml, line, WorkbookStyles.Line, LineHeight + Air);
        }

        xml.WriteEndElement();
        if (_merged.Count > 0)
        {
            xml.WriteElement(new MergeCells(_merged.Select(range => new MergeCell { Reference = range })));
        }

        if (sheet.Columns.Any(column => column.ChosenFrom is not null))
        {
            xml.WriteElement(Choices());
        }

        xml.WriteElement(
            new PageMargins
            {
                Left = 0.5,
                Right = 0.5,
                Top = 0.6,
                Bottom = 0.6,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        xml.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = sheet.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        xml.WriteEndElement();
    }

    private void Head(OpenXmlWriter xml)
    {
        if (sheet.Title is { } title)
        {
            Across(xml, title, WorkbookStyles.Title, TitleHeight);
        }

        foreach (var line in sheet.Above)
        {
            Across(xml, line, WorkbookStyles.Line, LineHeight + Air);
        }

        if (HasGroups)
        {
            Groups(xml);
        }

        StartRow(xml, HeightOf([.. sheet.Columns.Select(column => column.Heading)]));
        foreach (var (place, column) in sheet.Columns.Index())
        {
            Text(xml, place, HasGroups && column.Group is null ? "" : column.Heading, WorkbookStyles.Heading);
        }

        xml.WriteEndElement();
    }

    /// <summary>Columns of one group share a heading; a column without one has its own over both rows.</summary>
    private void Groups(OpenXmlWriter xml)
    {
        StartRow(xml, LineHeight + Air);
        var first = 0;
        foreach (var (place, column) in sheet.Columns.Index())
        {
            Text(xml, place, column.Group ?? column.Heading, WorkbookStyles.Heading);
            if (column.Group is null)
            {
                _merged.Add($"{LetterOf(place)}{_row}:{LetterOf(place)}{_row + 1}");
                first = place + 1;
                continue;
            }

            var ends = place + 1 == sheet.Columns.Count || sheet.Columns[place + 1].Group != column.Group;
            if (ends)
            {
                if (place > first)
                {
                    _merged.Add($"{LetterOf(first)}{_row}:{LetterOf(place)}{_row}");
                }

                first = place + 1;
            }
        }

        xml.WriteEndElement();
    }

    private void Row(OpenXmlWriter xml, IReadOnlyList<object?> cells, bool isTotal)
    {
        StartRow(xml, HeightOf(cells));
        foreach (var (place, value) in cells.Index())
        {
            switch (value)
            {
                case int number:
                    Number(
                        xml,
                        place,
                        number.ToString(CultureInfo.InvariantCulture),
                        isTotal ? WorkbookStyles.TotalNumber : WorkbookStyles.NumberCell
                    );
                    break;
                case decimal amount:
                    Number(
                        xml,
                        place,
                        amount.ToString(CultureInfo.InvariantCulture),
                        isTotal ? WorkbookStyles.TotalMoney : WorkbookStyles.MoneyCell
                    );
                    break;
                case DateOnly day:
                    Number(
                        xml,
                        place,
                        day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture),
                        WorkbookStyles.DayCell
                    );
                    break;
                case null or string:
                    Text(
                        xml,
                        place,
                        (string?)value ?? "",
                        isTotal ? WorkbookStyles.TotalText : WorkbookStyles.TextCell
                    );
                    break;
                default:
                    throw new ArgumentException($"A cell cannot hold {value.GetType().Name}.", nameof(cells));
            }
        }

        xml.WriteEndElement();
    }

    private void Across(OpenXmlWriter xml, string words, uint style, double height)
    {
        StartRow(xml, height);
        Text(xml, 0, words, style);
        xml.WriteEndElement();
        if (sheet.Columns.Count > 1)
        {
            _merged.Add($"A{_row}:{LastColumn}{_row}");
        }
    }

    /// <summary>A program that opens the file does not measure wrapped text again, so the row is made high enough here.</summary>
    private double HeightOf(IReadOnlyList<object?> cells) =>
        Air
        + (
            LineHeight
            * cells
                .Zip(sheet.Columns, (value, column) => value is string words ? LinesOf(words, column.Width) : 1)
                .DefaultIfEmpty(1)
                .Max()
        );

    private static int LinesOf(string words, double width) =>
        words.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Sum(WidthOf) / Math.Max(1, width - Margin))));

    private static int WidthOf(char character) => character < 0x2E80 ? 1 : 2;

    private void StartRow(OpenXmlWriter xml, double height)
    {
        _row++;
        xml.WriteStartElement(
            new Row
            {
                RowIndex = _row,
                Height = height,
                CustomHeight = true,
            }
        );
    }

    private void Text(OpenXmlWriter xml, int place, string words, uint style) =>
        xml.WriteElement(
            new Cell(new InlineString(new Text(words) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = $"{LetterOf(place)}{_row}",
                DataType = CellValues.InlineString,
                StyleIndex = style,
            }
        );

    private void Number(OpenXmlWriter xml, int place, string number, uint style) =>
        xml.WriteElement(
            new Cell(new CellValue(number)) { CellReference = $"{LetterOf(place)}{_row}", StyleIndex = style }
        );

    /// <summary>The headings stay in sight.</summary>
    private SheetViews Views()
    {
        var frozen = FirstRow - 1;
        return new SheetViews(
            new SheetView(
                new Pane
                {
                    VerticalSplit = frozen,
                    TopLeftCell = $"A{frozen + 1}",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );
    }

    private Columns Widths() =>
        new(
            sheet
                .Columns.Index()
                .Select(each => new Column
                {
                    Min = (uint)each.Index + 1,
                    Max = (uint)each.Index + 1,
                    Width = each.Item.Width,
                    CustomWidth = true,
                    Style = each.Item.IsText ? WorkbookStyles.TextCell : WorkbookStyles.Plain,
                })
        );

    /// <summary>A list opens in the cell; something else is refused by the program that fills the sheet.</summary>
    private DataValidations Choices() =>
        new(
            sheet
                .Columns.Index()
                .Where(each => each.Item.ChosenFrom is not null)
                .Select(each => new DataValidation(new Formula1(each.Item.ChosenFrom!))
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    ErrorTitle = each.Item.Heading,
                    Error = "请从列出的选项中选择",
                    SequenceOfReferences = new ListValue<StringValue>
                    {
                        InnerText = $"{LetterOf(each.Index)}{FirstRow}:{LetterOf(each.Index)}{LastFilledRow}",
                    },
                })
        );

    /// <summary>A, B, … Z, AA.</summary>
    internal static string LetterOf(int place) =>
        place < 26 ? $"{(char)('A' + place)}" : $"{LetterOf((place / 26) - 1)}{(char)('A' + (place % 26))}";
}
