using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("一份补正通知。")]
internal sealed record CorrectionBody(
    [property: Description("通知的名称（文件用语）")] string Name,
    [property: Description("发出的工会")] string Body,
    DateTimeOffset IssuedAt,
    [property: Description("最后一天")] DateOnly DueOn,
    [property: Description("逾期的后果（文件用语）")] string Consequence,
    IReadOnlyList<CorrectionItemBody> Items,
    [property: Description("答复的时间；未答复的为空")] DateTimeOffset? AnsweredAt,
    [property: Description("按退件处理的时间")] DateTimeOffset? LapsedAt
);
