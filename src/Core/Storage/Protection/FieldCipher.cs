using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Storage;

/// <summary>
/// Seals single fields for the database (AES-256-GCM). The context, such as <c>household-member.id-number/4711</c>, is
/// bound into the seal: a token moved to another column or row does not open.
/// </summary>
public sealed class FieldCipher(KeyRing keys)
{
    private const string Version = "v1";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Refuses what is no text (half a surrogate pair) instead of storing a question mark for it.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns <c>v1.&lt;key id&gt;.&lt;base64url of nonce, cipher text and tag&gt;</c>; twice the same text is two tokens.</summary>
    public string Seal(string plain, string context)
    {
        var text = Utf8.GetBytes(plain);
        var box = new byte[NonceLength + text.Length + TagLength];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);

        using var cipher = new AesGcm(keys.SealingKey(keys.Newest), TagLength);
        cipher.Encrypt(
            nonce,
            text,
            box.AsSpan(NonceLength, text.Length),
            box.AsSpan(NonceLength + text.Length),
            Bound(keys.Newest, context)
        );
        return $"{Version}.{keys.Newest}.{Base64Url.EncodeToString(box)}";
    }

    /// <exception cref="CryptographicException">The token was changed, belongs elsewhere, or its key is gone.</exception>
    public string Open(string token, string context)
    {
        var parts = token.Split('.');
        if (parts is not [Version, var id, var body] || !Base64Url.IsValid(body, out var length))
        {
            throw new CryptographicException("Not a sealed field.");
        }

        if (length < NonceLength + TagLength)
        {
            throw new CryptographicException("A sealed field was cut short.");
        }

        ReadOnlySpan<byte> box = Base64Url.DecodeFromChars(body);
        var text = new byte[length - NonceLength - TagLength];
        using var cipher = new AesGcm(keys.SealingKey(id), TagLength);
        cipher.Decrypt(box[..NonceLength], box[NonceLength..^TagLength], box[^TagLength..], text, Bound(id, context));
        return Utf8.GetString(text);
    }

    /// <summary>Whether the token was sealed with a key that has since been followed by a newer one.</summary>
    public bool IsOutdated(string token) => !token.StartsWith($"{Version}.{keys.Newest}.", StringComparison.Ordinal);

    private static byte[] Bound(string id, string context) => Utf8.GetBytes($"{Version}.{id}.{context}");
}
