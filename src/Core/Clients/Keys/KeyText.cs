using System.Security.Cryptography;

namespace Platform.Clients;

/// <summary>How a key is written: <c>gh_PREFIX_SECRET</c>, 160 random bits behind a part that may be seen.</summary>
internal static class KeyText
{
    private const string Start = "gh";
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const int PrefixLength = 8;
    private const int SecretLength = 32;

    public static (string Key, string Prefix) Make()
    {
        var prefix = RandomNumberGenerator.GetString(Alphabet, PrefixLength);
        return ($"{Start}_{prefix}_{RandomNumberGenerator.GetString(Alphabet, SecretLength)}", prefix);
    }

    /// <summary>Null where the text is no key.</summary>
    public static string? PrefixOf(string key) =>
        key.Split('_') is [Start, { Length: PrefixLength } prefix, { Length: SecretLength }] ? prefix : null;
}
