using System.Globalization;

namespace Platform.Testing;

/// <summary>Identity numbers of nobody: a district that does not exist, and a right check character.</summary>
public static class IdNumbers
{
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Another number for each count up to 99 999.</summary>
    public static string Make(int count) =>
        Make(new DateOnly(1970, 1, 1).AddDays(count % 7000), (count / 7000 % 100 * 10) + (count % 10));

    /// <summary>Of somebody born on that day; another for each order up to 999.</summary>
    public static string Make(DateOnly birth, int order)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"990101{birth:yyyyMMdd}{order:000}");
        return digits + "10X98765432"[digits.Select((digit, place) => (digit - '0') * Weights[place]).Sum() % 11];
    }
}
