using Platform.Calendar;
using Platform.Cases;
using Platform.Editions;
using Platform.Host.Database;
using Platform.Host.Verbs;
using Platform.Regions;

namespace Platform.Host.Editions.Verbs;

/// <summary>After an upgrade: what it changed under open cases, with the difference; fails where something was.</summary>
internal sealed class RegionsEditions(
    DatabaseStart start,
    KeptEditionsDesk desk,
    Catalogue catalogue,
    TimeProvider time
) : IVerb
{
    public string Name => "regions editions";

    public string Usage =>
        "　升级插件以后查：哪些在办的办件所按的版本被改动而没有新的施行日期，或打印样式已不在；有则返回 1";

    public async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments.Count > 0)
            throw new UsageException("这条命令不带参数。");

        await start.StartAsync();
        var disturbed = await desk.FindDisturbedAsync();
        foreach (var (region, edition) in disturbed)
        {
            await call.Out.WriteLineAsync($"{region.Name}　{edition.Item.Name}");
            await call.Out.WriteLineAsync($"  {EditionWords.Of(edition)}");
            if (Described(region, edition.Item) is { } now)
            {
                foreach (var difference in ItemDifference.Between(edition.Item, now))
                    await call.Out.WriteLineAsync($"    · {difference.Words}");
            }
        }

        await call.Out.WriteLineAsync(
            disturbed.Count == 0 ? "在办的办件所按的版本都没有被改动。" : $"有 {disturbed.Count} 版需要处理。"
        );
        return disturbed.Count == 0 ? 0 : 1;
    }

    private ServiceItem? Described(Region region, ServiceItem item) =>
        catalogue.ItemInForce(region.Code, item.Code, ChinaTime.Today(time));
}
