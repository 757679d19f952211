using System.Globalization;

namespace Platform.Host.Files;

/// <summary>Comma-separated values as spreadsheets read them.</summary>
internal static class Csv
{
    /// <summary>One line, without its end.</summary>
    public static string LineOf(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));

    /// <summary>Quoted; what a spreadsheet would run as a formula is made text. A negative amount is none.</summary>
    private static string Cell(string text)
    {
        var isFormula =
            text.Length > 0
            && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal)
            && !decimal.TryParse(text, CultureInfo.InvariantCulture, out _);
        return $"\"{(isFormula ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
