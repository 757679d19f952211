using System.Globalization;

namespace Platform.Host.Demo;

/// <summary>Identity numbers that pass the check and are nobody's: their district does not exist.</summary>
internal static class DemoIdNumbers
{
    private const string CheckCharacters = "10X98765432";

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="place">Among those born that day; up to 499.</param>
    public static string Make(string district, DateOnly born, string sex, int place)
    {
        var order = 2 * place + (sex == "男" ? 1 : 0);
        var number = string.Create(CultureInfo.InvariantCulture, $"{district}{born:yyyyMMdd}{order:000}");
        var sum = 0;
        for (var digit = 0; digit < number.Length; digit++)
        {
            sum += (number[digit] - '0') * Weights[digit];
        }

        return number + CheckCharacters[sum % 11];
    }
}
