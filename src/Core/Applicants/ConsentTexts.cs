namespace Platform.Applicants;

/// <summary>
/// What an applicant is told and agrees to, as 《个人信息保护法》 asks: who handles which data for what, how long, and which
/// rights there are (第十七条), and a separate agreement for sensitive data (第二十九条). A changed text gets another version;
/// what was agreed to stays on record by it.
/// </summary>
public static class ConsentTexts
{
    public const string Version = "2026-11";

    public static IReadOnlyList<string> Told { get; } =
    [
        "谁处理：您所在单位的工会，以及按办理流程负责审核、认定和帮扶的上级工会。",
        "为了什么：办理困难职工建档、帮扶和证件，告诉您办到哪一步。不用于其他用途。",
        "账号里存什么：姓名、手机号码、密码（只存无法还原的摘要）。手机号码加密保存，不发送短信，也不作身份验证。",
        "申请里存什么：您在申请表中填写的内容和上传的材料，包括家庭成员的信息。填写家庭成员的信息前，请先告诉他们。",
        "存多久：没有提交的草稿可以随时删除；提交后的申请按工会档案管理的规定保存，注销账号不删除已提交的申请。",
        "您的权利：可以查看、更正自己填写的内容，撤回尚未受理的申请，撤回同意并注销账号；也可以拨打 12351 或到所在单位的工会提出。",
    ];

    public const string SensitiveTold =
        "身份证号、银行账号、健康和残疾状况、家庭收入、未满十四周岁子女的信息属于敏感个人信息，泄露可能使您受到损害。审核是否符合帮扶条件必须用到它们；这些内容加密保存，只有办理您这件申请的工会工作人员可以查看，每次查看完整号码都有记录。不同意的，不能在网上申请，可以到所在单位的工会办理。";

    public static string Agreed(ConsentKind kind) =>
        kind switch
        {
            ConsentKind.PersonalData => "我已阅读并同意按上述说明处理我的个人信息",
            ConsentKind.SensitiveData => "我单独同意处理上述敏感个人信息",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
