using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Platform.Host.Grievances.Complaints;

/// <summary>
/// So many complaints in ten minutes from one address, which is counted in memory and written nowhere. Few, because a form
/// takes minutes to fill in; enough for a workshop that complains together.
/// </summary>
internal sealed class ComplainLimit : IRateLimiterPolicy<string>
{
    public const int PerWindow = 10;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Back to the page, which says so in Chinese.</summary>
    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } =
        (rejected, _) =>
        {
            var http = rejected.HttpContext;
            http.Response.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = $"{http.Request.Path}{http.Request.QueryString.Add("state", "too-many")}";
            return ValueTask.CompletedTask;
        };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        HttpMethods.IsPost(httpContext.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = PerWindow, Window = Window }
            )
            : RateLimitPartition.GetNoLimiter("");
}
