using System.ComponentModel;
using System.Text.Json;

namespace Platform.Host.Api.Regions;

[Description("一个服务事项的全部内容。forms、checklist、chain 是区域规则原样的数据，其中的条件可以由客户端自行判断。")]
internal sealed record ItemDescription(
    string Region,
    string Code,
    string Name,
    [property: Description("现行版本的哈希；申请按打开时的版本办理")] string Edition,
    [property: Description("谁可以申请（文件原文）")] string Applicants,
    [property: Description("办理条件（文件原文）")] IReadOnlyList<string> Requirements,
    string Fee,
    [property: Description("办理时限；文件未规定的为空")] string? TimeLimit,
    [property: Description("提交前要满足的条件")] JsonElement Preconditions,
    [property: Description("申请时填写的表格：节、字段、选项、必填和出现的条件")] JsonElement Forms,
    [property: Description("材料清单，每项带 when 条件")] JsonElement Checklist,
    [property: Description("办理环节，依次")] JsonElement Chain,
    [property: Description("同一份材料清单的文字")] IReadOnlyList<MaterialInWords> Materials,
    [property: Description("同一条办理环节的文字")] IReadOnlyList<StepInWords> Steps
);
