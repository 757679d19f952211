using System.ComponentModel;

namespace Platform.Host.Api.Regions;

[Description("一个地区和可以在那里申请的事项。")]
internal sealed record RegionSummary(
    [property: Description("行政区划代码")] string Code,
    string Name,
    [property: Description("open：受理申请；paused：本地暂停受理新的申请")] string Status,
    IReadOnlyList<ItemSummary> Items
);
