using Platform.Host.Accounts.Sessions;
using Platform.Organizations;
using Platform.Rounds;
using Platform.Storage;

namespace Platform.Host.Rounds;

/// <summary>The sheets of rounds as files.</summary>
internal static class SheetEndpoints
{
    public static void MapRounds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(
            SheetAddress.Route + SheetAddress.File,
            (
                Guid id,
                string code,
                int? union,
                DateOnly? week,
                HttpContext http,
                SheetDesk sheets,
                SheetFilingDesk filing
            ) =>
                FileAsync(
                    http,
                    async actor =>
                    {
                        var view = await sheets.DrawAsync(actor, id, code, union, week);
                        await filing.TakeAlongAsync(actor, id, code);
                        return (view.Drawn, null);
                    }
                )
        );
        routes.MapGet(
            SheetAddress.Filed + SheetAddress.File,
            (Guid id, HttpContext http, SheetFilingDesk filing) =>
                FileAsync(
                    http,
                    async actor =>
                    {
                        var view = await filing.ViewAsync(actor, id);
                        await filing.TakeAlongAsync(actor, view.Round.Id, view.Filed.SheetCode);
                        return (view.Drawn, view.Filed);
                    }
                )
        );
    }

    private static async Task<IResult> FileAsync(
        HttpContext http,
        Func<Actor, Task<(DrawnSheet Drawn, FiledSheet? Filed)>> draw
    )
    {
        if (http.Actor is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            var (drawn, filed) = await draw(actor);
            http.Response.Headers.CacheControl = "private, no-store";
            return Results.File(SheetFile.Of(drawn, filed), WorkbookWriter.ContentType, SheetFile.NameOf(drawn));
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
