using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("补齐后答复补正通知。")]
internal sealed record CorrectionAnswer([property: Description("给受理单位的说明，可不填")] string? Remark);
