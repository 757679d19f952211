using Platform.Clients;

namespace Platform.Host.Api.Frame;

/// <summary>So many requests a minute as the client was given.</summary>
internal sealed class ClientLimit(ClientGate gate) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        // What clients are told of workers stays in nobody's cache.
        http.Response.Headers.CacheControl = "no-store";
        return await gate.CountAsync(http.Client) is { } wait
            ? ApiProblems.TooEarly(
                http,
                StatusCodes.Status429TooManyRequests,
                $"每分钟最多 {http.Client.PerMinute} 个请求，请稍后再试。",
                wait
            )
            : await next(context);
    }
}
