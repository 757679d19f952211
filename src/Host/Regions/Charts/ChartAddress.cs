using Platform.Regions;

namespace Platform.Host.Regions.Charts;

/// <summary>Where the flow chart of an item or a public service is found as a file; anybody may open it.</summary>
internal static class ChartAddress
{
    public const string Route = "/regions/{code}/{item}/chart.svg";

    public static string Of(Region region, ServiceItem item) => $"/regions/{region.Code}/{item.Code}/chart.svg";

    public static string Of(Region region, PublicService service) => $"/regions/{region.Code}/{service.Code}/chart.svg";
}
