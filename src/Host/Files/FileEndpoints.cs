using Platform.Cases;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Apply;
using Platform.Storage;

namespace Platform.Host.Files;

/// <summary>The one way by which a stored file leaves the platform.</summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{id:guid}", OpenAsync);

    /// <summary>An officer opens it by the scope of the post, an applicant by the ticket of the open draft.</summary>
    private static async Task<IResult> OpenAsync(
        Guid id,
        string? ticket,
        HttpContext http,
        FileDesk files,
        DraftTickets drafts
    )
    {
        try
        {
            return (drafts.Read(ticket), http.Actor) switch
            {
                ({ } key, _) => new FileResult(await files.OpenAsync(key, id)),
                (_, { } actor) => new FileResult(await files.OpenAsync(actor, id)),
                _ => Results.NotFound(),
            };
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
