using System.ComponentModel;
using System.Text.Json;
using Platform.Calendar;
using Platform.Cases;
using Platform.Host.Api.Frame;
using Platform.Host.Apply;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;

namespace Platform.Host.Api.Regions;

/// <summary>The public guide as data: what may be applied for where, with which forms, papers and steps.</summary>
internal static class RegionEndpoints
{
    public static void MapRegions(this IEndpointRouteBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("办事指南 Guide").RequireRateLimiting(nameof(PublicLimit));
        regions
            .MapGet("", ListAsync)
            .WithName("ListRegions")
            .WithSummary("地区和服务事项")
            .WithDescription("已开通的地区、是否受理、可以申请的事项。Regions and what may be applied for.");
        regions
            .MapGet("/{region}/items/{item}", Describe)
            .WithName("DescribeItem")
            .WithSummary("一个事项的表格、材料清单和办理环节")
            .WithDescription("区域规则原样的数据，附文字说明。Forms, checklist with conditions and chain, as data.")
            .Refuses(StatusCodes.Status404NotFound);
        regions
            .MapGet("/{region}/units", FindUnitsAsync)
            .WithName("FindUnits")
            .WithSummary("查找职工所在单位")
            .WithDescription("按名称查找，最多 20 个。Finds the worker's unit by name.")
            .Refuses(StatusCodes.Status404NotFound);
    }

    private static async Task<IReadOnlyList<RegionSummary>> ListAsync(
        Catalogue catalogue,
        LocalSettings settings,
        TimeProvider time
    )
    {
        var today = ChinaTime.Today(time);
        var regions = new List<RegionSummary>();
        foreach (var region in catalogue.Regions.OrderBy(region => region.Code, StringComparer.Ordinal))
        {
            regions.Add(
                new(
                    region.Code,
                    region.Name,
                    await settings.IsEnabledAsync(region.Code, today) ? "open" : "paused",
                    [
                        .. catalogue
                            .ItemsInForce(region, today)
                            .Select(item => new ItemSummary(item.Code, item.Name, item.Guide.Applicants, item.From)),
                    ]
                )
            );
        }

        return regions;
    }

    private static ItemDescription Describe(string region, string item, Catalogue catalogue, TimeProvider time)
    {
        var found =
            catalogue.Find(region) is { } known
            && catalogue.ItemsInForce(known, ChinaTime.Today(time)).FirstOrDefault(one => one.Code == item) is { } one
                ? one
                : throw new NotFoundException();
        return new(
            region,
            found.Code,
            found.Name,
            RegionJson.Hash(RegionJson.Write(found)),
            found.Guide.Applicants,
            found.Guide.Requirements,
            found.Guide.Fee,
            found.TimeLimit?.Words,
            AsData(found.Preconditions),
            AsData(found.FormsToFill),
            AsData(found.Checklist),
            AsData(found.Approval),
            [.. found.Checklist.Items.Select(material => InWords(material, found.Checklist))],
            [.. found.Approval.Select(stage => InWords(stage, found))]
        );
    }

    private static async Task<IReadOnlyList<UnitFound>> FindUnitsAsync(
        string region,
        [Description("单位名称中的字")] string? name,
        Catalogue catalogue,
        UnitDirectory units
    ) =>
        catalogue.Find(region) is null
            ? throw new NotFoundException()
            :
            [
                .. (await units.FindAsync(region, name ?? "")).Select(unit => new UnitFound(
                    unit.Id,
                    unit.Name,
                    unit.Above
                )),
            ];

    private static JsonElement AsData<T>(T description) => JsonElement.Parse(RegionJson.Write(description));

    private static MaterialInWords InWords(Material material, Checklist checklist) =>
        new(
            material.Code,
            material.Number,
            material.Name,
            material.HowMany,
            material.ProvidedBy.InWords,
            Said(material.When),
            (material.Source ?? checklist.Source).InWords
        );

    private static StepInWords InWords(Stage stage, ServiceItem item) =>
        new(
            stage.Code,
            stage.Name,
            stage.By.InWords,
            Said(stage.When),
            [.. stage.RulesInWords(item)],
            stage.Source.InWords
        );

    private static string? Said(Condition condition) => condition == Condition.Always ? null : condition.InWords;
}
