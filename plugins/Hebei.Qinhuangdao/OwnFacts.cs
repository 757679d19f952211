namespace Hebei.Qinhuangdao;

/// <summary>
/// What the attached forms ask beyond the shared vocabulary. The notice prints the names of its attachments without the
/// forms: fields and options are those of the same forms as other unions publish them (see <see cref="Silences"/>).
/// </summary>
internal static class OwnFacts
{
    // 授权书（声明书）
    public static YesNo Authorises { get; } =
        new("authorisation.given", "同意授权工会向有关部门和单位查询、核对本人和家庭的经济状况");
    public static YesNo Declares { get; } = new("authorisation.truthful", "声明所填内容和所附材料真实、完整");

    // 申报
    public static Choice Kind { get; } = new("application.kind", "申请类别", ["日常", "临时"]);
    public static Text NoticeResult { get; } =
        new("application.notice-result", "公示结果") { MaximumLength = 200, Multiline = true };

    // 户籍和婚姻
    public static YesNo IsHead { get; } =
        new("applicant.is-household-head", "本人是户主") { Otherwise = "本人不是户主" };
    public static Text HeadName { get; } = new("household.head", "户主姓名") { MaximumLength = 30 };
    public static YesNo SpouseInHardship { get; } = new("spouse.in-hardship", "配偶也是困难职工");
    public static YesNo SpouseInSameUnit { get; } = new("spouse.in-same-unit", "配偶与本人在同一单位");

    public static Text Position { get; } = new("work.position", "岗位") { MaximumLength = 30 };
    public static Day UnemploymentUntil { get; } =
        new("work.unemployment-benefit-until", "失业金领取期限") { MayLieAhead = true };

    // 家庭
    public static Money OwnIncome { get; } = new("household.own-monthly-income", "本人月平均工资收入");

    // 收入、支出、财产
    public static Choice IncomeKind { get; } =
        new(
            HouseholdFacts.IncomeKind,
            "收入种类",
            ["工资性收入", "经营性收入", "财产性收入", "养老金等转移性收入", "其他收入"]
        );
    public static Choice ExpenditureKind { get; } =
        new(HouseholdFacts.ExpenditureKind, "支出种类", ["医疗", "教育", "其他"]);
    public static Choice PropertyKind { get; } =
        new(HouseholdFacts.PropertyKind, "财产种类", ["房产", "车辆", "商铺", "其他"]);

    public static Text OtherAid { get; } =
        new("hardship.other-aid", "其他单位帮扶情况") { MaximumLength = 200, Multiline = true };
}
