using Platform.Clients;

namespace Platform.Host.Api.Frame;

/// <summary>Which client sends a request.</summary>
internal static class ClientOfRequest
{
    extension(HttpContext http)
    {
        /// <exception cref="InvalidOperationException">The endpoint does not ask for a key.</exception>
        public CallingClient Client =>
            http.Features.Get<CallingClient>() ?? throw new InvalidOperationException("Nobody showed a key.");
    }
}
