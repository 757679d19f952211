using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Platform.Host.Protection;

/// <summary>
/// Sealed, short-lived passes that go into an address in place of a secret, so that the secret itself is written into no
/// log and no browser history. Any Host can read what another one issued.
/// </summary>
internal sealed class Tickets(IDataProtectionProvider protection, TimeProvider time)
{
    private const char Separator = '\n';

    public string Issue(string purpose, string content, TimeSpan lifetime)
    {
        var until = (time.GetUtcNow() + lifetime).ToUnixTimeSeconds();
        return Protector(purpose).Protect(string.Create(CultureInfo.InvariantCulture, $"{until}{Separator}{content}"));
    }

    /// <summary>Null when it is no ticket for that purpose, or no longer.</summary>
    public string? Read(string purpose, string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }

        try
        {
            var parts = Protector(purpose).Unprotect(ticket).Split(Separator, 2);
            var until = long.Parse(parts[0], CultureInfo.InvariantCulture);
            return time.GetUtcNow().ToUnixTimeSeconds() < until ? parts[1] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose) => protection.CreateProtector(nameof(Tickets), purpose);
}
