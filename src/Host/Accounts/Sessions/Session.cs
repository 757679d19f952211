using System.Globalization;
using System.Security.Claims;
using Platform.Organizations;

namespace Platform.Host.Accounts.Sessions;

/// <summary>What the cookie says: who, in which post, since which password, until when. The database has the last word.</summary>
internal sealed record Session(Guid AccountId, int PostId, string Stamp, DateTimeOffset Until)
{
    public const string Scheme = "session";

    /// <summary>A working day; the next morning asks for the password again.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(10);

    private const string PostClaim = "post";
    private const string StampClaim = "stamp";
    private const string UntilClaim = "until";

    public static ClaimsPrincipal Of(Account account, PostLine post, DateTimeOffset now)
    {
        var until = (now + Length).ToUnixTimeSeconds();
        return Principal(
            Scheme,
            account,
            new(PostClaim, post.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Role, post.Role.ToString()),
            new(UntilClaim, until.ToString(CultureInfo.InvariantCulture))
        );
    }

    /// <summary>Null when nobody is signed in.</summary>
    public static Session? Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, AuthenticationType: Scheme }
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        && int.TryParse(principal.FindFirstValue(PostClaim), CultureInfo.InvariantCulture, out var post)
        && long.TryParse(principal.FindFirstValue(UntilClaim), CultureInfo.InvariantCulture, out var until)
        && principal.FindFirstValue(StampClaim) is { } stamp
            ? new(account, post, stamp, DateTimeOffset.FromUnixTimeSeconds(until))
            : null;

    internal static ClaimsPrincipal Principal(string scheme, Account account, params Claim[] more) =>
        new(
            new ClaimsIdentity(
                [
                    new(ClaimTypes.NameIdentifier, account.Id.ToString()),
                    new(ClaimTypes.Name, account.Name),
                    new(StampClaim, account.SecurityStamp ?? ""),
                    .. more,
                ],
                scheme
            )
        );

    internal static (Guid AccountId, string Stamp)? Person(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        && principal?.FindFirstValue(StampClaim) is { } stamp
            ? (account, stamp)
            : null;
}
