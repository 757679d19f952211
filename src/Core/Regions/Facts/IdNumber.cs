using System.Globalization;

namespace Platform.Regions;

/// <summary>Resident identity numbers by GB 11643: 17 digits and a check character, the birth date in the middle.</summary>
public static class IdNumber
{
    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>What is wrong with it, in Chinese; null when it may stand.</summary>
    public static string? Fault(string number, DateOnly today)
    {
        if (number.Length != 18)
        {
            return $"身份证号应为 18 位，现在是 {number.Length} 位";
        }

        if (!number[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(number[17]) || number[17] is 'X' or 'x'))
        {
            return "身份证号前 17 位应为数字，最后一位为数字或 X";
        }

        if (BirthDate(number) is not { } birth)
        {
            return $"身份证号中的出生日期 {number[6..10]}年{number[10..12]}月{number[12..14]}日 不存在";
        }

        if (birth > today)
        {
            return $"身份证号中的出生日期 {birth:yyyy年M月d日} 还没有到";
        }

        return char.ToUpperInvariant(number[17]) == CheckCharacter(number)
            ? null
            : "身份证号校验位不正确，请对照身份证再看一遍";
    }

    /// <summary>Null where the eight digits are no day of the calendar.</summary>
    public static DateOnly? BirthDate(string number) =>
        DateOnly.TryParseExact(
            number.AsSpan(6, 8),
            "yyyyMMdd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var birth
        )
            ? birth
            : null;

    /// <summary>The same person's number is the same text: no spaces, a capital X.</summary>
    public static string Normalize(string number) => number.Trim().ToUpperInvariant();

    private static char CheckCharacter(string number)
    {
        var sum = 0;
        for (var place = 0; place < 17; place++)
        {
            sum += (number[place] - '0') * Weights[place];
        }

        return CheckCharacters[sum % 11];
    }
}
