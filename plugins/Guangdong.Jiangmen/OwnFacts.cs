namespace Guangdong.Jiangmen;

/// <summary>
/// What the forms ask beyond the shared vocabulary. The notice prints the names of its attachments without the forms:
/// fields and options are those of the same forms as other unions publish them, and whatever the seventeen papers depend
/// on (see <see cref="Silences"/>).
/// </summary>
internal static class OwnFacts
{
    private const string Ill = "患病";
    private const string Disabled = "残疾";
    private const string Both = "既患病又残疾";

    private static readonly IReadOnlyList<string> Healths = ["良好", Ill, Disabled, Both];

    // 本人
    public static Choice Health { get; } = new("applicant.health", "本人健康状况", Healths) { Personal = true };
    public static YesNo HasSpecialCard { get; } =
        new("applicant.has-special-outpatient-card", "本人持有特种病门诊专用证（绿卡）") { Personal = true };
    public static YesNo IsVeteran { get; } =
        new("applicant.is-veteran", "本人属于复员、转业、退伍军人") { Otherwise = "本人不属于复员、转业、退伍军人" };
    public static Text Position { get; } = new("work.position", "岗位（工种）") { MaximumLength = 20 };

    // 家庭
    public static YesNo HasAllowance { get; } =
        new("household.has-minimum-living-allowance", "家庭持有民政局低保证") { Otherwise = "没有低保证" };
    public static YesNo HasLowIncomeCertificate { get; } =
        new("household.has-low-income-certificate", "家庭持有民政局低收入家庭证") { Otherwise = "没有低收入家庭证" };
    public static Money Rent { get; } = new("household.monthly-rent", "每月租金");

    // 家庭成员
    public static Choice MemberHealth { get; } = new("member.health", "健康状况", Healths) { Personal = true };
    public static YesNo MemberHasSpecialCard { get; } =
        new("member.has-special-outpatient-card", "持有特种病门诊专用证（绿卡）") { Personal = true };
    public static YesNo MemberHasIncome { get; } = new("member.has-income", "有收入");
    public static YesNo MemberNeedsWork { get; } = new("member.needs-work", "有就业帮扶需求");
    public static YesNo MemberAsksEducationAid { get; } = new("member.asks-education-aid", "申请助学帮扶");

    // 收入、支出、财产
    public static Choice IncomeKind { get; } = new(HouseholdFacts.IncomeKind, "收入类别", Categories.IncomeKinds);
    public static Choice ExpenditureKind { get; } =
        new(HouseholdFacts.ExpenditureKind, "支出类别", Categories.ExpenditureKinds);
    public static Choice PropertyKind { get; } =
        new(HouseholdFacts.PropertyKind, "财产类别", ["房产", "车辆", "商铺", "其他"]);

    // 致困情况
    public static YesNo Accident { get; } = new("hardship.accident", "近12个月内遭遇突发事件、意外伤害或突患重大疾病");

    // 医疗发票汇总表
    public const string Invoices = "medical-invoices";
    public static Text Patient { get; } = new("invoice.patient", "患者姓名") { MaximumLength = 30, Personal = true };
    public static Text Hospital { get; } = new("invoice.hospital", "就诊医院") { MaximumLength = 40, Personal = true };
    public static Day InvoiceDay { get; } = new("invoice.day", "发票日期");
    public static Text InvoiceNumber { get; } = new("invoice.number", "发票号码") { MaximumLength = 20 };
    public static Money InvoiceTotal { get; } = new("invoice.total", "医疗费总额（元）");
    public static Money InvoiceInsured { get; } = new("invoice.insurance-paid", "医保支付（元）");
    public static Money InvoiceSelfPaid { get; } = new("invoice.self-paid", "个人支付（元）");

    // “一对一”就业帮扶服务登记表
    public const string JobSeekers = "job-seekers";
    public static Text SeekerName { get; } = new("job-seeker.name", "姓名") { MaximumLength = 30 };
    public static Telephone SeekerTelephone { get; } = new("job-seeker.telephone", "联系电话");
    public static Choice SeekerSchooling { get; } =
        new("job-seeker.schooling", "学历", ["小学", "初中", "高中", "中职", "大专", "本科", "研究生"]);
    public static Text SeekerSkills { get; } = new("job-seeker.skills", "技能特长") { MaximumLength = 60 };
    public static Text SeekerExperience { get; } =
        new("job-seeker.experience", "工作经历") { MaximumLength = 200, Multiline = true };
    public static Text SeekerWish { get; } = new("job-seeker.wish", "求职意向") { MaximumLength = 60 };
    public static Text SeekerPay { get; } = new("job-seeker.expected-pay", "期望月薪") { MaximumLength = 20 };
    public static YesNo SeekerTraining { get; } = new("job-seeker.wants-training", "需要职业技能培训");
    public static Text SeekerMeasure { get; } =
        new("job-seeker.measure", "帮扶措施") { MaximumLength = 100, Multiline = true };

    // 十七项材料所看的情况
    public static Condition IsIll { get; } = Health.Is(Ill, Both) with { Words = "本人患病" };
    public static Condition IsDisabled { get; } = Health.Is(Disabled, Both) with { Words = "本人残疾" };
    public static Condition MemberIsIll { get; } = MemberHealth.Is(Ill, Both) with { Words = "患病" };
    public static Condition MemberIsDisabled { get; } = MemberHealth.Is(Disabled, Both) with { Words = "残疾" };
    public static Condition MemberIsStudent { get; } =
        ArchiveFormFacts.MemberStatus.Is("在校学生") with
        {
            Words = "在校就读",
        };
    public static Condition SomebodyIsIll { get; } = IsIll | AnyMember(MemberIsIll);
    public static Condition SomebodyIsDisabled { get; } = IsDisabled | AnyMember(MemberIsDisabled);
    public static Condition HasCard { get; } = IsIll & HasSpecialCard;
    public static Condition MemberHasCard { get; } = MemberIsIll & MemberHasSpecialCard;
    public static Condition SomebodyHasCard { get; } = HasCard | AnyMember(MemberHasCard);
    public static Condition SomebodyNeedsWork { get; } = AnyMember(MemberNeedsWork);
    public static Condition AsksEducationAid { get; } = AnyMember(MemberIsStudent & MemberAsksEducationAid);

    /// <summary>Whoever pays rent, to whomever.</summary>
    public static Condition Rents { get; } =
        ArchiveFormFacts.Housing.Is("租房", "政府廉租房", "承租单位公房") with
        {
            Words = "租房居住",
        };

    private static AnyRow AnyMember(Condition each) => new(Facts.Members, "家庭成员", each);
}
