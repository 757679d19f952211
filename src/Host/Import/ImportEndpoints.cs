using Platform.Archives;
using Platform.Host.Accounts.Sessions;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Import;

/// <summary>The workbooks a clerk takes away: the empty one, and the rows to mend.</summary>
internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{ImportAddress.List}/template.xlsx", TemplateAsync);
        routes.MapGet(ImportAddress.List + "/{id:guid}/findings.xlsx", FindingsAsync);
    }

    private static Task<IResult> TemplateAsync(string region, string item, HttpContext http, ImportDesk desk) =>
        SendAsync(
            http,
            "困难职工档案批量导入模板.xlsx",
            (actor, file) => desk.WriteTemplateAsync(actor, region, item, file)
        );

    private static Task<IResult> FindingsAsync(Guid id, HttpContext http, ImportFindingsFile findings) =>
        SendAsync(
            http,
            "批量导入问题清单.xlsx",
            (actor, file) => findings.WriteAsync(actor, id, file, http.RequestAborted)
        );

    private static async Task<IResult> SendAsync(HttpContext http, string name, Func<Actor, Stream, Task> write)
    {
        if (http.Actor is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            var file = new MemoryStream();
            await write(actor, file);
            file.Position = 0;
            http.Response.Headers.CacheControl = "private, no-store";
            return Results.File(file, WorkbookWriter.ContentType, name);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
