using DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Storage;

/// <summary>The few looks a union's table has, by their place in the sheet of styles.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Title = 1;
    public const uint Line = 2;
    public const uint Heading = 3;
    public const uint TextCell = 4;
    public const uint NumberCell = 5;
    public const uint MoneyCell = 6;
    public const uint DayCell = 7;
    public const uint TotalText = 8;
    public const uint TotalNumber = 9;
    public const uint TotalMoney = 10;

    private const uint Money = 164;
    private const uint Day = 165;
    private const uint AsText = 49;

    public static Stylesheet Make() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = Money, FormatCode = "#,##0.00" },
                new NumberingFormat { NumberFormatId = Day, FormatCode = "yyyy-mm-dd" }
            ),
            new Fonts(Font(11, bold: false), Font(16, bold: true), Font(11, bold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border(), Boxed()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                Look(font: 0, boxed: false, HorizontalAlignmentValues.Left, format: 0),
                Look(font: 1, boxed: false, HorizontalAlignmentValues.Center, format: 0),
                Look(font: 0, boxed: false, HorizontalAlignmentValues.Left, format: AsText),
                Look(font: 2, boxed: true, HorizontalAlignmentValues.Center, format: AsText),
                Look(font: 0, boxed: true, HorizontalAlignmentValues.Left, format: AsText),
                Look(font: 0, boxed: true, HorizontalAlignmentValues.Center, format: 1),
                Look(font: 0, boxed: true, HorizontalAlignmentValues.Right, Money),
                Look(font: 0, boxed: true, HorizontalAlignmentValues.Center, Day),
                Look(font: 2, boxed: true, HorizontalAlignmentValues.Center, AsText),
                Look(font: 2, boxed: true, HorizontalAlignmentValues.Center, format: 1),
                Look(font: 2, boxed: true, HorizontalAlignmentValues.Right, Money)
            )
        );

    private static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" });
        return font;
    }

    private static Border Boxed() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );

    private static CellFormat Look(uint font, bool boxed, HorizontalAlignmentValues side, uint format) =>
        new()
        {
            FontId = font,
            FillId = 0,
            BorderId = boxed ? 1u : 0u,
            NumberFormatId = format,
            FormatId = 0,
            ApplyFont = true,
            ApplyBorder = true,
            ApplyNumberFormat = true,
            ApplyAlignment = true,
            Alignment = new Alignment
            {
                Horizontal = side,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
                Indent = boxed && side != HorizontalAlignmentValues.Center ? 1u : 0u,
            },
        };
}
