using System.ComponentModel;

namespace Platform.Host.Api.Regions;

[Description("一项材料的文字说明。")]
internal sealed record MaterialInWords(
    string Code,
    [property: Description("文件中的序号")] string Number,
    string Name,
    [property: Description("如：复印件 1 份")] string HowMany,
    [property: Description("由谁准备")] string ProvidedBy,
    [property: Description("什么情况下需要；都需要的为空")] string? When,
    [property: Description("依据")] string Source
);
