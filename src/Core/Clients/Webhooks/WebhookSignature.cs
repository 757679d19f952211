using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Clients;

/// <summary>
/// Signs messages in the way of the Standard Webhooks convention: HMAC-SHA256 over <c>id.timestamp.body</c>, so that
/// neither an old message sent again nor a changed one passes.
/// </summary>
public static class WebhookSignature
{
    public const string IdHeader = "webhook-id";
    public const string TimestampHeader = "webhook-timestamp";
    public const string SignatureHeader = "webhook-signature";

    private const string SecretStart = "whsec_";
    private const int SecretLength = 32;

    public static string NewSecret() =>
        SecretStart + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretLength));

    /// <param name="secret">As it was shown, <c>whsec_</c> and Base64.</param>
    /// <returns>The header's value: <c>v1,</c> and Base64.</returns>
    public static string Of(string secret, Guid id, DateTimeOffset sentAt, string body)
    {
        var key = Convert.FromBase64String(secret[SecretStart.Length..]);
        var signed = string.Create(CultureInfo.InvariantCulture, $"{id}.{sentAt.ToUnixTimeSeconds()}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
    }
}
