using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Platform.Clients;

namespace Platform.Host.Api.Frame;

/// <summary>
/// Does a request once, however often it is sent: the answer of the first is the answer of all. Only what succeeded is kept.
/// </summary>
internal sealed class Idempotency(IdempotencyDesk desk, IOptions<JsonOptions> json) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public const string ReplayedHeader = "Idempotency-Replayed";

    private static readonly object RequestKey = new();

    /// <summary>The request being worked on, by which what it makes can be found again.</summary>
    public static Guid RequestId(HttpContext http) => (Guid)http.Items[RequestKey]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (
            http.Request.Headers[Header] is not [{ Length: > 0 and <= IdempotentRequest.LongestKey } key]
            || key.Any(char.IsControl)
        )
        {
            return ApiProblems.Of(
                StatusCodes.Status400BadRequest,
                $"请在请求头 {Header} 中放一个由客户端生成的唯一值（不超过 {IdempotentRequest.LongestKey} 个字符）。"
            );
        }

        return await desk.ClaimAsync(http.Client, key, await RequestPrint.OfAsync(http.Request)) switch
        {
            RequestClaim.Mine mine => await DoAsync(mine.RequestId, context, next),
            RequestClaim.Answered answered => Replay(http, answered),
            RequestClaim.Different => ApiProblems.Of(
                StatusCodes.Status422UnprocessableEntity,
                $"这个 {Header} 已经用于另一个请求，内容不同，请换一个新的值。"
            ),
            _ => ApiProblems.TooEarly(
                http,
                StatusCodes.Status409Conflict,
                "同一个请求正在处理，请稍后用同一个值再试。",
                TimeSpan.FromSeconds(1)
            ),
        };
    }

    private static IResult Replay(HttpContext http, RequestClaim.Answered answered)
    {
        http.Response.Headers[ReplayedHeader] = "true";
        if (answered.Location is { } location)
        {
            http.Response.Headers.Location = location;
        }

        return Results.Text(answered.Body, "application/json; charset=utf-8", statusCode: answered.Status);
    }

    private async ValueTask<object?> DoAsync(
        Guid requestId,
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        context.HttpContext.Items[RequestKey] = requestId;
        var isKept = false;
        try
        {
            var result = await next(context);
            if (Unwrapped(result) is IStatusCodeHttpResult { StatusCode: >= 200 and < 300 and var status } done)
            {
                var body = JsonSerializer.Serialize((done as IValueHttpResult)?.Value, json.Value.SerializerOptions);
                await desk.KeepAsync(requestId, status, body, LocationOf(done));
                isKept = true;
            }

            return result;
        }
        finally
        {
            if (!isKept)
            {
                await desk.ReleaseAsync(requestId);
            }
        }
    }

    private static object? Unwrapped(object? result) => result is INestedHttpResult nested ? nested.Result : result;

    private static string? LocationOf(object result) =>
        result.GetType().GetProperty(nameof(RequestClaim.Answered.Location))?.GetValue(result) as string;
}
