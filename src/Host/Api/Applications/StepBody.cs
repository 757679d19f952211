using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("一个环节。")]
internal sealed record StepBody(
    string Name,
    [property: Description("由谁办理")] string By,
    bool IsDone,
    bool IsCurrent,
    DateOnly? On,
    [property: Description("没有直接通过时的情况，如：不予受理：理由")] string? Remark
);
