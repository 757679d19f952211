using Platform.Grievances;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Files;
using Platform.Storage;

namespace Platform.Host.Grievances.Complaints;

/// <summary>The scanned record of a complaint: for whoever may know the name on it, and by no other way.</summary>
internal static class ComplaintEndpoints
{
    public static void MapComplaints(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/complaints/{id:guid}/scan", OpenAsync);

    private static async Task<IResult> OpenAsync(Guid id, HttpContext http, ComplaintPapersDesk papers)
    {
        try
        {
            return http.Actor is { } actor ? new FileResult(await papers.OpenScanAsync(actor, id)) : Results.NotFound();
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
