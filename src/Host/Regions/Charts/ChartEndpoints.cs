using System.Text;
using Platform.Calendar;
using Platform.Host.Accounts.Sessions;
using Platform.Regions;
using Platform.Settings;

namespace Platform.Host.Regions.Charts;

/// <summary>Flow charts as files: the edition in force today, or the service.</summary>
internal static class ChartEndpoints
{
    private const string ContentType = "image/svg+xml";

    public static void MapCharts(this IEndpointRouteBuilder routes) => routes.MapGet(ChartAddress.Route, DrawAsync);

    private static async Task<IResult> DrawAsync(
        string code,
        string item,
        Catalogue catalogue,
        TimeProvider time,
        LocalSettings settings,
        HttpContext http,
        ChartFile file
    )
    {
        var today = ChinaTime.Today(time);
        if (http.Actor is null && !await settings.IsOpenAsync(code, today))
        {
            return Results.NotFound();
        }

        var chart =
            catalogue.ItemInForce(code, item, today)?.Chart
            ?? catalogue.Find(code)?.PublicServices.FirstOrDefault(service => service.Code == item)?.Chart;
        return chart is null
            ? Results.NotFound()
            : Results.Text(await file.DrawAsync(chart), ContentType, Encoding.UTF8);
    }
}
