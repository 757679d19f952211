using System.ComponentModel;

namespace Platform.Host.Api.Regions;

[Description("一个服务事项。")]
internal sealed record ItemSummary(
    string Code,
    string Name,
    [property: Description("谁可以申请（文件原文）")] string Applicants,
    [property: Description("现行版本的起用日期；文件未写日期的为空")] DateOnly? From
);
