using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Certificates;

/// <summary>A region's numbering rule for one year, e.g. {region}{year}{n:0000}.</summary>
public sealed partial class NumberPattern
{
    private readonly string _before;
    private readonly string _after;
    private readonly int _digits;

    public NumberPattern(string pattern, string regionCode, int year)
    {
        var text = pattern
            .Replace("{region}", regionCode, StringComparison.Ordinal)
            .Replace("{year}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var counter = Counter().Match(text);
        if (!counter.Success)
        {
            throw new ArgumentException($"“{pattern}” counts nothing: it needs one {{n:000}}.", nameof(pattern));
        }

        _before = Numbering.Normalize(text[..counter.Index]);
        _after = Numbering.Normalize(text[(counter.Index + counter.Length)..]);
        _digits = counter.Groups[1].Length;
    }

    /// <summary>What every number of the year begins with.</summary>
    public string Prefix => _before;

    public string Number(int n) => _before + n.ToString(CultureInfo.InvariantCulture).PadLeft(_digits, '0') + _after;

    /// <summary>Which one it is of the year; null where it does not follow the rule.</summary>
    public int? Ordinal(string number)
    {
        if (
            number.Length < _before.Length + _digits + _after.Length
            || !number.StartsWith(_before, StringComparison.Ordinal)
            || !number.EndsWith(_after, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var middle = number.AsSpan(_before.Length, number.Length - _before.Length - _after.Length);
        return int.TryParse(middle, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && Number(n) == number
            ? n
            : null;
    }

    [GeneratedRegex(@"\{n:(0+)\}")]
    private static partial Regex Counter();
}
