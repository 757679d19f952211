namespace Platform.Regions;

/// <summary>
/// What every 困难职工档案表 asks, with the options unions print on it. A region whose form words a field otherwise, or
/// offers other options, writes its own fact under the same key; what no other region asks stays with the region.
/// </summary>
public static class ArchiveFormFacts
{
    private static readonly IReadOnlyList<string> Sexes = ["男", "女"];

    private static readonly IReadOnlyList<string> Parties = ["中共党员", "共青团员", "群众", "民主党派", "其他"];

    private static readonly IReadOnlyList<string> Healths = ["良好", "患病", "残疾"];

    private static readonly IReadOnlyList<string> Disabilities =
    [
        "视力残疾",
        "听力残疾",
        "言语残疾",
        "肢体残疾",
        "智力残疾",
        "精神残疾",
        "多重残疾",
    ];

    private static readonly IReadOnlyList<string> Marriages = ["已婚", "未婚", "离异", "丧偶"];

    private static readonly IReadOnlyList<string> Registers = ["非农业", "农业", "农转居"];

    private static readonly IReadOnlyList<string> ModelWorkers = ["不是", "全国", "省部级", "地市级", "其他"];

    private static readonly IReadOnlyList<string> Insurances =
    [
        "城镇职工基本医疗保险",
        "城乡居民基本医疗保险",
        "其他",
        "未参加",
    ];

    private static readonly IReadOnlyList<string> Causes =
    [
        "本人大病",
        "供养直系亲属大病",
        "本人残疾",
        "家属残疾",
        "下岗失业",
        "收入低",
        "子女上学",
        "自然灾害",
        "重大意外事故",
        "其他",
    ];

    // 职工
    public static Text Nation { get; } = new("applicant.nation", "民族") { MaximumLength = 10 };
    public static Choice Party { get; } = new("applicant.political-status", "政治面貌", Parties);
    public static Choice Health { get; } = new("applicant.health", "健康状况", Healths) { Personal = true };
    public static Text Illness { get; } = new("applicant.illness", "疾病名称") { MaximumLength = 30, Personal = true };
    public static Choice Disability { get; } =
        new("applicant.disability", "残疾类别", Disabilities) { Personal = true };
    public static Choice DisabilityGrade { get; } =
        new("applicant.disability-grade", "残疾等级", ["一级", "二级", "三级", "四级"]) { Personal = true };
    public static Choice Marriage { get; } = new("applicant.marriage", "婚姻状况", Marriages);
    public static Choice Register { get; } = new("applicant.register-kind", "户口类型", Registers);
    public static Choice ModelWorker { get; } = new("applicant.model-worker", "劳模类型", ModelWorkers);
    public static Text RegisterPlace { get; } =
        new("applicant.register-place", "户口所在地行政区划") { MaximumLength = 40, Personal = true };
    public static Text Address { get; } = new("applicant.address", "家庭住址") { Personal = true };
    public static Text PostalCode { get; } = new("applicant.postal-code", "邮政编码") { MaximumLength = 6 };
    public static Telephone OtherTelephone { get; } = new("applicant.other-telephone", "其他联系方式");

    // 工作
    public static Choice WorkStatus { get; } =
        new("work.status", "工作状态", ["在岗", "下（待）岗", "病休", "内退", "农民工"]);
    public static Day WorkSince { get; } = new("work.since", "参加工作时间");
    public static Text Trade { get; } = new("work.trade", "所属行业") { MaximumLength = 20 };
    public static Choice UnitKind { get; } =
        new(
            "work.unit-kind",
            "单位性质",
            ["国有企业", "集体企业", "私营企业", "外商投资企业", "机关", "事业单位", "其他"]
        );
    public static Choice UnitCondition { get; } =
        new("work.unit-condition", "企业状况", ["正常生产", "半停产", "停产", "改制", "破产", "关闭"]);

    // 家庭
    public static Money YearlyIncome { get; } = new("household.yearly-income", "家庭年度总收入");
    public static Choice Housing { get; } =
        new(
            "household.housing",
            "住房类型",
            ["承租单位公房", "政府廉租房", "自购房", "自建房", "租房", "无房", "其他"]
        );
    public static Choice FloorArea { get; } =
        new("household.floor-area", "建筑面积", ["20平方米及以下", "20—50平方米", "50—70平方米", "70平方米以上"]);
    public static Choice Insurance { get; } = new("household.insurance", "医保状况", Insurances);
    public static YesNo SingleParent { get; } = new("household.single-parent", "是否单亲");
    public static YesNo NobodyWorks { get; } = new("household.nobody-works", "是否零就业家庭");
    public static YesNo CanHelpItself { get; } = new("household.can-help-itself", "是否有一定自救能力");

    // 家庭成员
    public static Text Relation { get; } = new(HouseholdFacts.MemberRelation, "与本人关系") { MaximumLength = 10 };
    public static Choice MemberSex { get; } = new("member.sex", "性别", Sexes);
    public static Choice MemberParty { get; } = new("member.political-status", "政治面貌", Parties);
    public static Choice MemberHealth { get; } = new("member.health", "健康状况", Healths) { Personal = true };
    public static Text MemberIllness { get; } =
        new("member.illness", "疾病名称") { MaximumLength = 30, Personal = true };
    public static Choice MemberDisability { get; } =
        new("member.disability", "残疾类别", Disabilities) { Personal = true };
    public static Choice MemberInsurance { get; } = new("member.insurance", "医保状况", Insurances);
    public static Choice MemberStatus { get; } =
        new(
            "member.status",
            "身份",
            [
                "在岗",
                "下（待）岗",
                "失（无）业",
                "退休",
                "病休",
                "内退",
                "农民工",
                "务农",
                "在校学生",
                "学龄前儿童",
                "其他",
            ]
        );
    public static Money MemberIncome { get; } = new("member.monthly-income", "月收入");
    public static Text MemberUnit { get; } = new("member.unit", "单位或学校") { MaximumLength = 40 };
    public static Choice MemberSchooling { get; } =
        new("member.schooling", "当前学历", ["小学", "初中", "高中", "中职", "大专", "本科", "研究生"]);
    public static Telephone MemberTelephone { get; } = new("member.telephone", "手机号码");

    // 致困情况
    public static Choice Cause { get; } = new(Facts.HardshipCause, "主要致困原因", Causes);
    public static Choice SecondCause { get; } = new(HouseholdFacts.SecondaryCause, "次要致困原因", Causes);
    public static Text OtherCause { get; } = new("hardship.other-cause", "其他致困原因") { MaximumLength = 40 };
    public static Text Situation { get; } =
        new("hardship.situation", "家庭困难情况")
        {
            MaximumLength = 500,
            Multiline = true,
            Personal = true,
        };

    // 银行账户
    public static Text Bank { get; } = new("bank.name", "开户银行") { MaximumLength = 30 };
    public static Text BankBranch { get; } = new("bank.branch", "支行") { MaximumLength = 30 };
    public static BankCard BankCard { get; } = new("bank.card", "银行卡号");
}
