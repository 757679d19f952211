using System.Globalization;
using System.Text;

namespace Platform.Storage;

/// <summary>Names of files as they come from people's machines: shown and offered again, never used as a path.</summary>
internal static class FileName
{
    public const int Longest = 200;

    /// <summary>Without the folders some browsers send, and without characters that hide what it says.</summary>
    public static string Clean(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var visible = new StringBuilder();
        foreach (var letter in last.EnumerateRunes())
        {
            // Format characters include those that write the ending backwards: "photo[RLO]gpj.exe".
            if (Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                visible.Append(letter.ToString());
            }
        }

        var clean = visible.ToString().Trim(' ', '.');
        if (clean.Length > Longest)
        {
            var ending = Path.GetExtension(clean);
            ending = ending.Length > 10 ? "" : ending;
            var end = Longest - ending.Length;
            clean = clean[..(char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)] + ending;
        }

        return clean is "" ? "未命名" : clean;
    }

    public static string ForDownload(string name, string contentType)
    {
        var endings = FileKind.Accepted.FirstOrDefault(kind => kind.ContentType == contentType)?.Endings ?? [".bin"];
        return endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? name : name + endings[0];
    }
}
