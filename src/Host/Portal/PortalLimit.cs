using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Platform.Host.Portal;

/// <summary>
/// So many forms a minute from one address, for whoever registers or guesses by machine. A whole workshop may stand behind
/// one, so it is not few; what is tried on one number is counted besides.
/// </summary>
internal sealed class PortalLimit : IRateLimiterPolicy<string>
{
    public const int PerMinute = 30;

    public const string TooMany = "state=too-many";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Back to the page, which says so in Chinese.</summary>
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } =
        (rejected, _) =>
        {
            var http = rejected.HttpContext;
            http.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = $"{http.Request.Path}?{TooMany}";
            return ValueTask.CompletedTask;
        };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        HttpMethods.IsPost(httpContext.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = Window }
            )
            : RateLimitPartition.GetNoLimiter("");
}
