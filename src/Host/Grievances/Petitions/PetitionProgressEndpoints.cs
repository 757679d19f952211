using Microsoft.AspNetCore.Mvc;
using Platform.Grievances;

namespace Platform.Host.Grievances.Petitions;

/// <summary>Where the query form is sent: the only place that tells a right pair from a wrong one.</summary>
internal static class PetitionProgressEndpoints
{
    public const string Page = "/petition-progress";
    public const string Find = $"{Page}/find";
    public const string TooMany = $"{Page}?state=too-many";
    public const string Expired = $"{Page}?state=expired";

    private const string Unknown = $"{Page}?state=unknown";

    public static void MapPetitionProgress(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost(Find, FindAsync)
            .RequireRateLimiting(nameof(PetitionQueryLimit))
            // It reads and changes nothing; whoever knows both may ask from anywhere.
            .DisableAntiforgery();

    private static async Task<IResult> FindAsync(
        [FromForm] string? number,
        [FromForm] string? code,
        HttpContext http,
        PetitionProgressDesk progress,
        PetitionTickets tickets
    )
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location =
            number is not null && code is not null && await progress.FindAsync(number, code) is { } found
                ? $"{Page}/petition?ticket={tickets.Issue(found.Number, code)}"
                : Unknown;
        return Results.Empty;
    }
}
