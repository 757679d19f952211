namespace Shandong.Weihai;

/// <summary>
/// What the forms ask beyond the shared vocabulary. The notices name no columns: names and options are those of the
/// forms as other unions publish them (see <see cref="Silences"/>).
/// </summary>
internal static class OwnFacts
{
    // 户口与住房
    public static Text RegisterPlace { get; } =
        new("applicant.register-place", "户籍所在地") { MaximumLength = 40, Personal = true };

    // 工作
    public static YesNo InService { get; } =
        new("work.in-service", "本人是所在单位的在职职工") { Otherwise = "本人不是所在单位的在职职工" };
    public static Choice WorkStatus { get; } =
        new("work.status", "工作状态", ["在岗", "待岗", "病休", "内退", "农民工", "其他"]);

    // 家庭
    public static YesNo HasDisabilityCard { get; } =
        new("household.has-disability-card", "本人或家庭成员持有残疾证") { Otherwise = "家庭中没有人持有残疾证" };
    public static YesNo PaysMedicalCosts { get; } =
        new("household.pays-medical-costs", "家庭有医疗自负费用") { Otherwise = "家庭没有医疗自负费用" };
    public static YesNo PaysTuition { get; } =
        new("household.pays-tuition", "家庭有子女学费") { Otherwise = "家庭没有子女学费" };

    // 收入、支出、财产
    public static Choice IncomeKind { get; } = new(HouseholdFacts.IncomeKind, "收入类别", Categories.IncomeKinds);
    public static Choice ExpenditureKind { get; } =
        new(HouseholdFacts.ExpenditureKind, "支出类别", Categories.ExpenditureKinds);
    public static Choice PropertyKind { get; } =
        new(HouseholdFacts.PropertyKind, "财产类别", ["房产", "车辆", "商铺", "其他"]);

    // 致困情况
    public static YesNo EpidemicAffected { get; } = new("hardship.epidemic-affected", "受疫情影响导致生活困难");
    public static YesNo Accident { get; } = new("hardship.accident", "近12个月内遭遇突发事件、意外伤害或突患重大疾病");
    public static Text OtherAid { get; } =
        new("hardship.other-aid", "其他单位帮扶情况") { MaximumLength = 100, Multiline = true };
}
