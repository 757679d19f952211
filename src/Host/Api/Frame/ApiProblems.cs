using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Platform.Cases;
using Platform.Storage;

namespace Platform.Host.Api.Frame;

/// <summary>Refusals as programs read them: problem+json with the sentence a page would show.</summary>
internal sealed partial class ApiProblems(RequestDelegate next, ILogger<ApiProblems> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (
                http.Response is
                { HasStarted: false, ContentLength: null, ContentType: null, StatusCode: >= 400 and var status }
            )
            {
                await WriteAsync(http, status, Unsaid(status));
            }
        }
        catch (Exception error) when (!http.Response.HasStarted && error is not OperationCanceledException)
        {
            http.Response.Clear();
            await (
                error switch
                {
                    NotFoundException => WriteAsync(http, StatusCodes.Status404NotFound, error.Message),
                    ConflictException => WriteAsync(http, StatusCodes.Status409Conflict, error.Message),
                    RuleException rule => WriteAsync(
                        http,
                        StatusCodes.Status422UnprocessableEntity,
                        rule.Message,
                        Errors(rule),
                        rule.Clause
                    ),
                    BadHttpRequestException bad => WriteAsync(http, bad.StatusCode, Unsaid(bad.StatusCode)),
                    _ => BrokenAsync(http, error),
                }
            );
        }
    }

    /// <param name="errors">Messages by the path of the field.</param>
    /// <param name="clause">The document that asks for it.</param>
    public static Task WriteAsync(
        HttpContext http,
        int status,
        string detail,
        Dictionary<string, string[]>? errors = null,
        string? clause = null
    )
    {
        http.Response.StatusCode = status;
        return Of(status, detail, errors, clause).ExecuteAsync(http);
    }

    public static IResult Of(
        int status,
        string detail,
        Dictionary<string, string[]>? errors = null,
        string? clause = null
    )
    {
        var problem = new ProblemDetails { Status = status, Detail = detail };
        if (errors is not null)
        {
            problem.Extensions["errors"] = errors;
        }

        if (clause is not null)
        {
            problem.Extensions["clause"] = clause;
        }

        return Results.Problem(problem);
    }

    /// <param name="wait">When it is worth another try.</param>
    public static IResult TooEarly(HttpContext http, int status, string detail, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            .ToString(CultureInfo.InvariantCulture);
        return Of(status, detail);
    }

    /// <summary>For refusals of the server itself, which come without a word.</summary>
    private static string Unsaid(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => "请求的内容不完整或格式不对，请对照接口说明检查。",
            StatusCodes.Status413PayloadTooLarge => "上传的内容太大。",
            StatusCodes.Status404NotFound => "没有这个地址，请对照接口说明检查。",
            StatusCodes.Status405MethodNotAllowed => "这个地址不接受这种请求方法。",
            StatusCodes.Status415UnsupportedMediaType => "请求的内容类型不对，请对照接口说明检查 Content-Type。",
            _ => "请求没有被接受。",
        };

    private static Dictionary<string, string[]>? Errors(RuleException rule) =>
        rule switch
        {
            AnswersRefusedException form => form
                .Faults.GroupBy(fault => fault.Path)
                .ToDictionary(path => path.Key, path => path.Select(fault => fault.Message).ToArray()),
            { Field: { } field } => new() { [field] = [rule.Message] },
            _ => null,
        };

    private Task BrokenAsync(HttpContext http, Exception error)
    {
        Broken(log, http.Request.Method, http.Request.Path, error);
        return WriteAsync(
            http,
            StatusCodes.Status500InternalServerError,
            "系统出了问题，这个请求没有完成，请稍后重试。"
        );
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed.")]
    private static partial void Broken(ILogger log, string method, PathString path, Exception error);
}
