using System.Text;
using System.Text.RegularExpressions;
using Platform.Regions;

namespace Platform.Households;

/// <summary>
/// Brings an answer into the form its fact is kept in where there is no doubt what was meant: full-width digits, blanks
/// in a number, 1998年7月1日 for a date. Everything else stays as it was typed.
/// </summary>
public static partial class Tidying
{
    public static string Tidy(Fact fact, string typed) =>
        fact switch
        {
            IdentityNumber => Compact(typed).ToUpperInvariant(),
            BankCard or Telephone or Money or Number => Compact(typed),
            Day => Date(Compact(typed)) ?? typed.Trim(),
            _ => typed.Trim(),
        };

    /// <summary>Half-width, without blanks.</summary>
    private static string Compact(string typed) => Blank().Replace(typed.Normalize(NormalizationForm.FormKC), "");

    private static string? Date(string typed) =>
        WrittenDay().Match(typed) is { Success: true } found
        && $"{found.Groups["y"].Value}-{found.Groups["m"].Value.PadLeft(2, '0')}-{found.Groups["d"].Value.PadLeft(2, '0')}"
            is var day
        && Day.TryRead(day, out _)
            ? day
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"^(?<y>\d{4})([-./年](?<m>\d{1,2})[-./月](?<d>\d{1,2})日?|(?<m>\d{2})(?<d>\d{2}))$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex WrittenDay();
}
