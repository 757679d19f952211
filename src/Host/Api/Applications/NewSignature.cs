using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("一个人在材料上签名或按指印。")]
internal sealed record NewSignature(
    [property: Description("表格上的姓名")] string Name,
    [property: Description("签署的日期")] DateOnly On,
    [property: Description("true：按指印；false（默认）：签名")] bool IsFingerprint = false
);
