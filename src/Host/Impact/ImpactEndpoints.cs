using System.Text;
using Platform.Archives;
using Platform.Host.Accounts.Sessions;
using Platform.Storage;

namespace Platform.Host.Impact;

/// <summary>A list as a file for a spreadsheet.</summary>
internal static class ImpactEndpoints
{
    private const string Head =
        "档案编号,姓名,单位,原类别,测算类别,家庭人均纯收入（元/月）,比照标准（元/月）,状态,理由,处理单位,处理人,处理时间";

    public static void MapImpact(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/impact/{id:guid}/export", ExportAsync);

    private static async Task ExportAsync(
        Guid id,
        int? county,
        bool? direct,
        int? unit,
        HttpContext http,
        ImpactDesk desk
    )
    {
        if (http.Actor is not { } actor)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var filter = new ImpactFilter
        {
            CountyId = county,
            DirectUnits = direct ?? false,
            UnitId = unit,
        };
        try
        {
            await using var lines = desk.ExportAsync(actor, id, filter).GetAsyncEnumerator(http.RequestAborted);
            var more = await lines.MoveNextAsync();
            http.Response.ContentType = "text/csv; charset=utf-8";
            http.Response.Headers.ContentDisposition =
                "attachment; filename=impact.csv; filename*=UTF-8''%E5%BD%B1%E5%93%8D%E6%B8%85%E5%8D%95.csv";
            // With a byte order mark, or spreadsheets take the characters for another encoding.
            await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(true));
            await writer.WriteLineAsync(Head);
            for (; more; more = await lines.MoveNextAsync())
            {
                await writer.WriteLineAsync(ImpactCsv.LineOf(lines.Current));
            }
        }
        catch (NotFoundException)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
