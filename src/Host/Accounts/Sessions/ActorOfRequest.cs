using Platform.Organizations;

namespace Platform.Host.Accounts.Sessions;

/// <summary>Who sends a request.</summary>
internal static class ActorOfRequest
{
    extension(HttpContext http)
    {
        /// <summary>Null when nobody is signed in; checked against the database when the request came in.</summary>
        public Actor? Actor => http.Features.Get<Actor>();
    }
}
