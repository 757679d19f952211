using System.Security.Cryptography;
using System.Text;

namespace Platform.Storage;

/// <summary>
/// What is stored beside a sealed value to find it again: a keyed hash (HMAC-SHA256), so that the few possible identity
/// numbers cannot be tried one after the other by somebody who has only the database.
/// </summary>
public sealed class LookupHash(KeyRing keys)
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>
    /// Equal for equal values of one purpose, unrelated between purposes. Values are normalised by the caller: an
    /// identity number with a small x is another value.
    /// </summary>
    public byte[] Of(string purpose, string value)
    {
        if (purpose.Contains('\n', StringComparison.Ordinal))
        {
            throw new ArgumentException("The line break ends the purpose.", nameof(purpose));
        }

        return HMACSHA256.HashData(keys.Lookup, Encoding.UTF8.GetBytes($"{purpose}\n{value}"));
    }
}
