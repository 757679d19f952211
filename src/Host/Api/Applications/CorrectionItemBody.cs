using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("要补正的一项。")]
internal sealed record CorrectionItemBody(
    [property: Description("材料的代码；要更正的是表格时为空")] string? Material,
    string Words,
    [property: Description("已按通知重新提交")] bool IsDone
);
