using Platform.Storage;

namespace Platform.Host.Accounts;

/// <summary>The address a request, or the page's connection, came from.</summary>
internal sealed class RequestAddress(IHttpContextAccessor accessor) : IRemoteAddress
{
    public string? Current
    {
        get
        {
            try
            {
                return accessor.HttpContext?.Connection.RemoteIpAddress?.ToString();
            }
            catch (ObjectDisposedException)
            {
                // The page's connection has just ended; the act goes on.
                return null;
            }
        }
    }
}
