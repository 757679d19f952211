using Microsoft.AspNetCore.Mvc;
using Platform.Cases;

namespace Platform.Host.Progress;

/// <summary>Where the query form is sent: the only place that tells a right pair from a wrong one.</summary>
internal static class ProgressEndpoints
{
    public const string Find = "/progress/find";
    public const string TooMany = "/progress?state=too-many";

    private const string Unknown = "/progress?state=unknown";

    public static void MapProgress(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(Find, FindAsync)
            .RequireRateLimiting(nameof(GuessingLimit))
            // It reads and changes nothing; whoever knows both numbers may ask from anywhere.
            .DisableAntiforgery();

    private static async Task<IResult> FindAsync(
        [FromForm] string? number,
        [FromForm] string? code,
        HttpContext http,
        ProgressDesk progress,
        ProgressTickets tickets
    )
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location =
            number is not null && code is not null && await progress.FindAsync(number, code) is { } found
                ? $"/progress/case?ticket={tickets.Issue(found.Number, code)}"
                : Unknown;
        return Results.Empty;
    }
}
