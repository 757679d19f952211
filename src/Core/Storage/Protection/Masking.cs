using System.Globalization;

namespace Platform.Storage;

/// <summary>How personal data looks to whoever need not see it in full.</summary>
public static class Masking
{
    /// <summary>110105********002X: the district and the end, not the birth date.</summary>
    public static string IdNumber(string? number) => Middle(number, 6, 4);

    /// <summary>138****1234; a short number keeps its last two digits.</summary>
    public static string Phone(string? number) =>
        number is { Length: < 11 } ? Middle(number, 0, 2) : Middle(number, 3, 4);

    /// <summary>The last four digits, as on a bank's own slips.</summary>
    public static string BankCard(string? number) => Middle(number, 0, 4);

    /// <summary>张*: the first character, then a star for each further one.</summary>
    public static string Name(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "";
        }

        // A rare character may take two chars.
        var length = new StringInfo(name).LengthInTextElements;
        return StringInfo.GetNextTextElement(name) + new string('*', Math.Max(1, length - 1));
    }

    /// <summary>Stars between the kept ends; stars only where nothing would be left between them.</summary>
    private static string Middle(string? text, int head, int tail)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return text.Length <= head + tail
            ? new string('*', text.Length)
            : string.Concat(
                text.AsSpan(0, head),
                new string('*', text.Length - head - tail),
                text.AsSpan(text.Length - tail)
            );
    }
}
