using System.Security.Claims;
using Platform.Organizations;

namespace Platform.Host.Accounts.Sessions;

/// <summary>The one place that says whether a session still holds, and who acts in it.</summary>
internal sealed class SessionGuard(SessionDesk sessions, TimeProvider time)
{
    /// <summary>Null when nobody is signed in, or not any more.</summary>
    public async Task<Actor?> ActorAsync(ClaimsPrincipal principal) =>
        Session.Of(principal) is { } session && time.GetUtcNow() < session.Until
            ? await sessions.ActorAsync(session.AccountId, session.PostId, session.Stamp)
            : null;
}
