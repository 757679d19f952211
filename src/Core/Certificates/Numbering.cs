using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Certificates;

/// <summary>How numbers follow one another.</summary>
public static partial class Numbering
{
    public const int MaxLength = 40;

    /// <summary>As many digits as a whole number can hold; what stands before them stays as it is.</summary>
    private const int CountedDigits = 18;

    /// <summary>The same number typed in another way is the same number: full-width digits, spaces, small letters.</summary>
    public static string Normalize(string number) =>
        Spaces().Replace(number.Normalize(NormalizationForm.FormKC), "").ToUpperInvariant();

    /// <summary>The digits at the end counted up, leading zeros kept; null where there are none to count.</summary>
    public static string? Following(string number)
    {
        var digits = TrailingDigits(number);
        if (digits == 0)
        {
            return null;
        }

        var next = long.Parse(number.AsSpan(number.Length - digits), CultureInfo.InvariantCulture) + 1;
        return string.Concat(
            number.AsSpan(0, number.Length - digits),
            next.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')
        );
    }

    /// <summary>
    /// <paramref name="count"/> numbers from the first one on. Where it cannot be counted up, the rest are empty and
    /// somebody types them.
    /// </summary>
    public static IReadOnlyList<string> Sequence(string first, int count)
    {
        var numbers = new List<string>(count);
        for (var number = first; numbers.Count < count; number = Following(number) ?? "")
        {
            numbers.Add(number);
        }

        return numbers;
    }

    private static int TrailingDigits(string number)
    {
        var digits = 0;
        while (digits < Math.Min(number.Length, CountedDigits) && char.IsAsciiDigit(number[^(digits + 1)]))
        {
            digits++;
        }

        return digits;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
