using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("一处需要修改的回答。")]
internal sealed record FieldMessage(
    [property: Description("字段的 key；可重复的节为 rows[序号].key")] string Path,
    string Message
);
