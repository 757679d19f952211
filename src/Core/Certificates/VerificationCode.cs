using System.Security.Cryptography;
using System.Text;

namespace Platform.Certificates;

/// <summary>
/// The secret on the paper that leads to the verification page: 80 random bits, which nobody guesses, in letters that
/// can be read out and typed (Crockford's base 32: no I, L, O, U).
/// </summary>
public static class VerificationCode
{
    public const int Length = 16;

    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>In groups of four, as it is printed.</summary>
    public static string Print(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    /// <summary>What somebody typed as a code; null where it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > 4 * Length)
        {
            return null;
        }

        var code = new StringBuilder(Length);
        foreach (var character in typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            switch (character)
            {
                case '-' or '–' or '—' or ' ':
                    break;
                case 'O':
                    code.Append('0');
                    break;
                case 'I' or 'L':
                    code.Append('1');
                    break;
                case var known when Alphabet.Contains(known, StringComparison.Ordinal):
                    code.Append(known);
                    break;
                default:
                    return null;
            }
        }

        return code.Length == Length ? code.ToString() : null;
    }
}
