using Microsoft.AspNetCore.Mvc;
using Platform.Assistance;
using Platform.Host.Accounts.Sessions;
using Platform.Storage;

namespace Platform.Host.Assistance.Payments;

internal static class PaymentEndpoints
{
    public static void MapPayments(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/payments/{id:guid}/file", ExportAsync);

    private static async Task<IResult> ExportAsync(
        Guid id,
        [FromForm] string? reason,
        [FromForm] string? format,
        HttpContext http,
        PaymentDesk desk
    )
    {
        if (http.Actor is not { } actor)
        {
            return Results.NotFound();
        }

        try
        {
            var sheet = await desk.ExportAsync(actor, id, reason);
            http.Response.Headers.CacheControl = "private, no-store";
            var name = $"发放名单-{sheet.List.Number}";
            return format == "csv"
                ? Results.File(PaymentFile.Text(sheet), "text/csv; charset=utf-8", $"{name}.csv")
                : Results.File(PaymentFile.Workbook(sheet), WorkbookWriter.ContentType, $"{name}.xlsx");
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
}
