using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("修改表格：草稿随时可改；补正期间可按通知更正。以这里的回答整体替换原来的回答。")]
internal sealed record FormChange(
    [property: Description("最后一次看到的 version；期间被改过的返回 409")] int Version,
    AnswersBody Answers,
    [property: Description("补正期间必填：更正了什么、为什么")] string? Reason
);
