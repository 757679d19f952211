using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("一份申请。不含已填写的回答。")]
internal sealed record ApplicationBody(
    Guid Id,
    string Region,
    string Item,
    [property: Description("draft、in-progress、correction-requested、returned、refused、denied、withdrawn、completed")]
        string Status,
    string StatusText,
    [property: Description("申请编号；提交后才有")] string? Number,
    [property: Description("查询码：职工凭编号和查询码在平台上查进度；提交后才有")] string? QueryCode,
    [property: Description("修改表格时带上")] int Version,
    [property: Description("表格还需要修改的地方")] IReadOnlyList<FieldMessage> Faults,
    [property: Description("不满足的申请条件")] IReadOnlyList<string> Unmet,
    IReadOnlyList<MaterialBody> Materials
);
