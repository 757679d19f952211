using System.Globalization;

namespace Platform.Regions;

/// <summary>Resident identity numbers by GB 11643: 17 digits and a check character, the birth date in the middle.</summary>
public static class IdNumber
{
    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>What is wrong with it, in Chinese; null when it may stand.</summary>
    public static string? Fault(string number, DateOnly today) =>
        FaultOf(number, today) switch
        {
            IdNumberFault.Length => $"身份证号应为 18 位，现在是 {number.Length} 位",
            IdNumberFault.Characters => "身份证号前 17 位应为数字，最后一位为数字或 X",
            IdNumberFault.BirthDate =>
                $"身份证号中的出生日期 {number[6..10]}年{number[10..12]}月{number[12..14]}日 不存在",
            IdNumberFault.NotYetBorn => $"身份证号中的出生日期 {BirthDate(number):yyyy年M月d日} 还没有到",
            IdNumberFault.CheckCharacter => "身份证号校验位不正确，请对照身份证再看一遍",
            _ => null,
        };

    /// <summary>The first thing wrong with it; null when it may stand.</summary>
    public static IdNumberFault? FaultOf(string number, DateOnly today)
    {
        if (number.Length != 18)
        {
            return IdNumberFault.Length;
        }

        if (!number[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(number[17]) || number[17] is 'X' or 'x'))
        {
            return IdNumberFault.Characters;
        }

        if (BirthDate(number) is not { } birth)
        {
            return IdNumberFault.BirthDate;
        }

        return birth > today ? IdNumberFault.NotYetBorn
            : char.ToUpperInvariant(number[17]) != CheckCharacter(number) ? IdNumberFault.CheckCharacter
            : null;
    }

    /// <summary>
    /// A number of the first generation (15 digits, the year with two) as its holder has it today: the century is always
    /// the twentieth, and the check character is worked out. Null for anything but 15 digits.
    /// </summary>
    public static string? FromFifteen(string number)
    {
        if (number.Length != 15 || !number.All(char.IsAsciiDigit))
        {
            return null;
        }

        var digits = $"{number[..6]}19{number[6..]}";
        return digits + CheckCharacter(digits);
    }

    /// <summary>男 where the seventeenth digit is odd. Only of a number that may stand.</summary>
    public static bool IsMale(string number) => (number[16] - '0') % 2 == 1;

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

    /// <summary>男 or 女 by the seventeenth digit; null where the number cannot be right.</summary>
    public static string? SexOf(string number) =>
        number.Length != 18 || !char.IsAsciiDigit(number[16]) ? null
        : int.IsOddInteger(number[16] - '0') ? "男"
        : "女";

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
