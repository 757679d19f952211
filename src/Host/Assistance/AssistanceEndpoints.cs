using Platform.Assistance;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Assistance.Payments;
using Platform.Storage;

namespace Platform.Host.Assistance;

internal static class AssistanceEndpoints
{
    public static void MapAssistance(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(LedgerQuery.FileAddress, ExportAsync);
        routes.MapPayments();
    }

    private static async Task<IResult> ExportAsync(HttpContext http, LedgerLists lists)
    {
        if (http.Actor is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            var filter = LedgerQuery.Read($"{LedgerQuery.FileAddress}{http.Request.QueryString}").Filter;
            var sheet = await lists.DrawUpAsync(actor, filter);
            http.Response.Headers.CacheControl = "private, no-store";
            var name = $"帮扶台账{(filter.Year is { } year ? $"-{year}" : "")}-{sheet.DrawnUpOn:yyyyMMdd}.csv";
            return Results.File(LedgerFile.Of(sheet), "text/csv; charset=utf-8", name);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
