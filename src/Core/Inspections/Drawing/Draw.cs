using System.Security.Cryptography;
using System.Text;

namespace Platform.Inspections;

/// <summary>
/// 随机抽取 that anybody can repeat with a pencil and <c>sha256sum</c>: every archive is ranked by the SHA-256 of the seed, a
/// line break and its number, in UTF-8 and hexadecimal; those that come first are drawn. Who does not know the seed
/// beforehand cannot know the result, and who knows it afterwards cannot change it.
/// </summary>
public static class Draw
{
    private const int SeedBytes = 16;
    private const int Hundred = 100;

    /// <summary>A fresh seed: 32 hexadecimal digits of the system's randomness.</summary>
    public static string NewSeed() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SeedBytes));

    /// <summary>What an archive is ranked by.</summary>
    public static string ScoreOf(string seed, string number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{number}")));

    /// <summary>The first <paramref name="count"/> of the population, best score first; all of it where it is smaller.</summary>
    public static IReadOnlyList<DrawnNumber> Of(string seed, IEnumerable<string> population, int count) =>
        [
            .. population
                .Distinct(StringComparer.Ordinal)
                .Select(number => (Number: number, Score: ScoreOf(seed, number)))
                .OrderBy(one => one.Score, StringComparer.Ordinal)
                .ThenBy(one => one.Number, StringComparer.Ordinal)
                .Take(count)
                .Select((one, place) => new DrawnNumber(place + 1, one.Number, one.Score)),
        ];

    /// <summary>So many of a hundred, rounded up: of three archives, ten of a hundred are one.</summary>
    public static int CountOf(int population, int percent) =>
        (int)(((long)population * percent + Hundred - 1) / Hundred);

    /// <summary>The population as one text: a number a line, in ordinal order, without a break at the end.</summary>
    public static string ListOf(IEnumerable<string> population) =>
        string.Join('\n', population.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>SHA-256 of that text, in hexadecimal.</summary>
    public static string HashOf(string list) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list)));
}
