using System.ComponentModel;

namespace Platform.Host.Api.Regions;

[Description("职工所在单位的基层工会。")]
internal sealed record UnitFound(
    [property: Description("申请时填在 unit 中")] int Id,
    string Name,
    [property: Description("上级工会，用来分辨同名的单位")] string Above
);
