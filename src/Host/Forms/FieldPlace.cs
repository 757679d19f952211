using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Regions;

namespace Platform.Host.Forms;

/// <summary>Where an answer stands: asked once, or in one row of a repeated section.</summary>
public readonly partial record struct FieldPlace(string Key, string? Rows = null, int Index = 0)
{
    /// <summary>As faults and the journal name it; see <see cref="Answers.Path"/>.</summary>
    public string Path => Rows is null ? Key : Answers.Path(Rows, Index, Key);

    /// <summary>The element's id on the page, so that a message elsewhere can lead to the field.</summary>
    public string Id => IdOf(Path);

    public static string IdOf(string path) => "field-" + NoIdSign().Replace(path, "-");

    public static FieldPlace Parse(string path) =>
        InRow().Match(path) is { Success: true } row
            ? new(
                row.Groups["key"].Value,
                row.Groups["rows"].Value,
                int.Parse(row.Groups["index"].Value, CultureInfo.InvariantCulture)
            )
            : new(path);

    [GeneratedRegex(@"^(?<rows>[^\[]+)\[(?<index>\d{1,4})\]\.(?<key>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex InRow();

    [GeneratedRegex("[^a-z0-9-]+")]
    private static partial Regex NoIdSign();
}
