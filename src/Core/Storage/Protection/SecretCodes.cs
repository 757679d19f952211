using System.Security.Cryptography;

namespace Platform.Storage;

/// <summary>Codes a person can read out and type: no 0, O, 1, I.</summary>
internal static class SecretCodes
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Five random bits a character.</summary>
    public static string Make(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
