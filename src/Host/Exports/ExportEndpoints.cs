using Microsoft.AspNetCore.Mvc;
using Platform.Host.Accounts.Sessions;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Exports;

internal static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            ExportAddress.File,
            (string code, HttpContext http, Exporter exporter) =>
                FileAsync(http, actor => exporter.MaskedAsync(actor, code, ViewOf(http), http.RequestAborted))
        );
        routes.MapPost(
            ExportAddress.Full,
            (string code, [FromForm] string? reason, HttpContext http, Exporter exporter) =>
                FileAsync(http, actor => exporter.FullAsync(actor, code, ViewOf(http), reason, http.RequestAborted))
        );
    }

    private static async Task<IResult> FileAsync(HttpContext http, Func<Actor, Task<ExportedFile>> export)
    {
        if (http.Actor is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            var file = await export(actor);
            http.Response.Headers.CacheControl = "private, no-store";
            return Results.File(file.Content, WorkbookWriter.ContentType, file.Name);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
        catch (RuleException fault)
        {
            return Results.Text(fault.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The list's own query, which the file's address carries on.</summary>
    private static string ViewOf(HttpContext http) => $"/{http.Request.QueryString}";
}
