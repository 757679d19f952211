using Platform.Storage;

namespace Platform.Host.Audit;

/// <summary>
/// The address the request came from; for an act on an open page, the one its connection was made from. Behind a reverse
/// proxy that is the proxy's, unless forwarded headers are switched on.
/// </summary>
internal sealed class RemoteAddress(IHttpContextAccessor http) : IRemoteAddress
{
    public string? Current => http.HttpContext?.Connection.RemoteIpAddress?.ToString();
}
