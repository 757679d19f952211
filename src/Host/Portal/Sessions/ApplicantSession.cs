using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Platform.Applicants;

namespace Platform.Host.Portal.Sessions;

/// <summary>
/// The applicant's cookie. It is another scheme than the officers', sealed with another key, and never becomes the user of a
/// request: no page that asks for an officer can mistake one for the other.
/// </summary>
internal static class ApplicantSession
{
    public const string Scheme = "applicant";

    /// <summary>Until the browser is closed, and no longer than a working day: it may be a shared computer.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(10);

    /// <summary>On the person's own telephone.</summary>
    public static readonly TimeSpan OwnTelephone = TimeSpan.FromDays(30);

    private const string StampClaim = "stamp";
    private const string UntilClaim = "until";

    public static Task BeginAsync(HttpContext http, ApplicantKey key, bool isOwnTelephone) =>
        http.SignInAsync(
            Scheme,
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [
                        new(ClaimTypes.NameIdentifier, key.AccountId.ToString()),
                        new(StampClaim, key.Stamp),
                        new(UntilClaim, key.Until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                    ],
                    Scheme
                )
            ),
            new AuthenticationProperties { IsPersistent = isOwnTelephone, ExpiresUtc = key.Until }
        );

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>What the cookie says; the database has the last word. Null when there is none.</summary>
    public static async Task<ApplicantKey?> ReadAsync(HttpContext http) =>
        await http.AuthenticateAsync(Scheme) is { Principal: { } principal }
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        && long.TryParse(principal.FindFirstValue(UntilClaim), CultureInfo.InvariantCulture, out var until)
        && principal.FindFirstValue(StampClaim) is { } stamp
            ? new(account, stamp, DateTimeOffset.FromUnixTimeSeconds(until))
            : null;

    /// <summary>Whether the cookie was asked to outlive the browser, so that one set anew does too.</summary>
    public static async Task<bool> IsOwnTelephoneAsync(HttpContext http) =>
        (await http.AuthenticateAsync(Scheme)).Properties?.IsPersistent is true;
}
