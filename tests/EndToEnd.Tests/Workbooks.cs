using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Platform.EndToEnd.Tests;

/// <summary>Reads a downloaded Excel file as whoever receives it would: words in cells.</summary>
internal static class Workbooks
{
    /// <returns>The rows of each worksheet, in the order of the file.</returns>
    public static Dictionary<string, List<string[]>> Read(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(path);
        using var reader = ExcelReaderFactory.CreateReader(file);
        var sheets = new Dictionary<string, List<string[]>>();
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
            {
                rows.Add([
                    .. Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(place => Convert.ToString(reader.GetValue(place), CultureInfo.InvariantCulture) ?? ""),
                ]);
            }
        } while (reader.NextResult());
        return sheets;
    }
}
