using System.ComponentModel;

namespace Platform.Host.Api.Regions;

[Description("一个办理环节的文字说明。")]
internal sealed record StepInWords(
    string Code,
    string Name,
    [property: Description("由谁办理")] string By,
    [property: Description("只在什么情况下经过；总要经过的为空")] string? When,
    IReadOnlyList<string> Rules,
    [property: Description("依据")] string Source
);
