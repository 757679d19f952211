using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Platform.Host.Certificates;

/// <summary>Nobody guesses eighty random bits; this keeps those who try from costing the database anything.</summary>
internal sealed class VerificationLimit : IRateLimiterPolicy<string>
{
    public const string Name = "verification";

    private const int ChecksPerMinute = 30;

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected =>
        async (rejected, cancellation) =>
        {
            var response = rejected.HttpContext.Response;
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync("查验次数过多，请过一分钟再试。", cancellation);
        };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = ChecksPerMinute, Window = TimeSpan.FromMinutes(1) }
        );
}
