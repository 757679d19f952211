using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("清单中的一项材料现在的情况。")]
internal sealed record MaterialBody(
    string Code,
    string Name,
    [property: Description("由谁准备")] string ProvidedBy,
    [property: Description("not-needed、missing、incomplete、awaited、unchecked、deficient、in-order")] string State,
    [property: Description("按填写的情况，为什么需要或不需要；人人都要的为空")] string Reason,
    [property: Description("依据")] string Source,
    [property: Description("还要做什么；没有的为空")] string? ToDo,
    [property: Description("已上传的文件数")] int Files,
    [property: Description("每人各一份的材料：还缺谁的")] IReadOnlyList<string> MissingPeople,
    [property: Description("需要逐人签名的材料：谁还没有签")] IReadOnlyList<string> MissingSignatures
);
