using System.ComponentModel;

namespace Platform.Host.Api.Applications;

[Description("代职工打开一份申请。")]
internal sealed record NewApplication(
    [property: Description("行政区划代码")] string Region,
    [property: Description("服务事项的代码")] string Item,
    [property: Description("所在单位的编号，由单位查询得到")] int Unit,
    AnswersBody? Answers,
    [property: Description("true：填写无误即提交，有误则什么也不建立；false（默认）：保存为草稿")] bool HandIn = false
);
