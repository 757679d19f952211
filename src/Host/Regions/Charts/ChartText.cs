using System.Text;

namespace Platform.Host.Regions.Charts;

/// <summary>
/// Breaks Chinese text into lines that fit a box. A Chinese character is as wide as the type is high, everything else a
/// good half; no line begins with a closing mark or ends with an opening one.
/// </summary>
internal static class ChartText
{
    private const double NarrowWidth = 0.58;

    private const string Closing = "，。；：、！？）》」”’】〕…％%)";

    private const string Opening = "（《「“‘【〔(";

    /// <summary>How wide the text is, in units of the drawing.</summary>
    /// <param name="size">The height of the type.</param>
    public static double Width(string text, double size) =>
        text.EnumerateRunes().Sum(rune => IsWide(rune) ? 1 : NarrowWidth) * size;

    /// <summary>The lines of the text, none wider than allowed as long as one character fits; empty for no text.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var part in Parts(text, width, size))
        {
            if (line.Length > 0 && Width(line + part.TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += line.Length == 0 ? part.TrimStart() : part;
        }

        if (line.Trim().Length > 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>What is never torn apart: a character with the marks that belong to it, a number, a word.</summary>
    private static IEnumerable<string> Parts(string text, double width, double size)
    {
        var part = new StringBuilder();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && part.Length > 0 && (MayBreak(before, rune) || IsTooLong(part, rune)))
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune);
            last = rune;
        }

        if (part.Length > 0)
            yield return part.ToString();

        bool IsTooLong(StringBuilder so, Rune next) => Width($"{so}{next}", size) > width;
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Is(Closing, after) || Is(Opening, before))
            return false;

        return IsWide(before) || IsWide(after) || Rune.IsWhiteSpace(before);
    }

    private static bool Is(string marks, Rune rune) => marks.Contains(rune.ToString(), StringComparison.Ordinal);

    private static bool IsWide(Rune rune) => rune.Value >= 0x2E80 || rune.Value is >= 0x2010 and <= 0x2027;
}
