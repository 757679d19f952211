using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("办到哪一步、轮到谁、职工要做什么。")]
internal sealed record StatusBody(
    Guid Id,
    string? Number,
    string Status,
    string StatusText,
    [property: Description("现在轮到谁；等职工或已结束的为空")] string? Turn,
    [property: Description("按办理时限最迟办结的日期；文件未规定的为空")] DateOnly? DueOn,
    IReadOnlyList<StepBody> Steps,
    [property: Description("需要职工做的事")] IReadOnlyList<string> ToDo
);
