using static Platform.Regions.Field;

namespace Shandong.Weihai;

internal static class Forms
{
    private const string Ill = "患病";

    private const string Disabled = "残疾";

    private const string Other = "其他";

    /// <summary>Asks everything both papers of the archive print.</summary>
    public static Form Filing { get; } =
        new Form(
            "filing-form",
            "困难职工家庭申报表",
            Sources.City.Inferred(
                "三（二）",
                "通知只称“相应表格”，没有附表；名称和栏目取自各地公开的同名表格，并列出通知要求记录的事项",
                "重新填写相应表格"
            ),
            [
                Worker(),
                Living(),
                Work(),
                Members(),
                Incomes(),
                Burdens(),
                Expenditures(),
                Properties(),
                Hardship(),
                Bank(),
            ]
        ).Printed<FilingFormPrint>();

    public static IReadOnlyList<Form> All { get; } = [Filing];

    private static Section Worker() =>
        new(
            "职工基本情况",
            [
                Must(Facts.ApplicantName),
                Must(Facts.ApplicantSex),
                Must(ArchiveFormFacts.Nation),
                Must(Facts.ApplicantIdNumber) with
                {
                    Help = "18 位，最后一位是 X 的填 X；出生日期按身份证号打印",
                },
                ArchiveFormFacts.Party,
                Must(ArchiveFormFacts.Health),
                Must(ArchiveFormFacts.Illness) with
                {
                    When = ArchiveFormFacts.Health.Is(Ill),
                },
                Must(ArchiveFormFacts.Disability) with
                {
                    When = ArchiveFormFacts.Health.Is(Disabled),
                },
                new(ArchiveFormFacts.DisabilityGrade) { When = ArchiveFormFacts.Health.Is(Disabled) },
                Must(ArchiveFormFacts.Marriage),
                ArchiveFormFacts.ModelWorker,
                Must(ArchiveFormFacts.Insurance),
                Must(Facts.ApplicantTelephone),
                ArchiveFormFacts.OtherTelephone,
            ]
        );

    private static Section Living() =>
        new(
            "户口与住房",
            [
                Must(ArchiveFormFacts.Register),
                OwnFacts.RegisterPlace,
                Must(ArchiveFormFacts.Address) with
                {
                    Wide = true,
                },
                Must(HouseholdFacts.AreaKind) with
                {
                    Help = "按家庭居住和本人就业的地方选择；在城镇居住、就业的选“城市”",
                },
                ArchiveFormFacts.PostalCode,
                Must(ArchiveFormFacts.Housing),
                Must(ArchiveFormFacts.FloorArea),
            ]
        );

    private static Section Work() =>
        new(
            "工作情况",
            [
                Must(OwnFacts.InService) with
                {
                    Help = "申报对象是已建立工会组织的单位中生活困难的在职职工家庭",
                },
                Must(OwnFacts.WorkStatus),
                Must(ArchiveFormFacts.WorkSince),
                ArchiveFormFacts.Trade,
                ArchiveFormFacts.UnitKind,
                ArchiveFormFacts.UnitCondition,
            ]
        )
        {
            Help = "工作单位按工会组织登记的名称打印，不用填写",
        };

    private static Section Members() =>
        new(
            "家庭成员",
            [
                Must(Facts.MemberName),
                Must(ArchiveFormFacts.Relation) with
                {
                    Help = "例如 妻子、儿子、父亲",
                },
                Must(ArchiveFormFacts.MemberSex),
                Must(Facts.MemberIdNumber),
                Must(HouseholdFacts.MemberLivesTogether),
                Must(HouseholdFacts.MemberIsRegistered),
                ArchiveFormFacts.MemberParty,
                Must(ArchiveFormFacts.MemberHealth),
                Must(ArchiveFormFacts.MemberIllness) with
                {
                    When = ArchiveFormFacts.MemberHealth.Is(Ill),
                },
                Must(ArchiveFormFacts.MemberDisability) with
                {
                    When = ArchiveFormFacts.MemberHealth.Is(Disabled),
                },
                ArchiveFormFacts.MemberInsurance,
                Must(ArchiveFormFacts.MemberStatus),
                ArchiveFormFacts.MemberUnit,
                Must(ArchiveFormFacts.MemberSchooling) with
                {
                    When = ArchiveFormFacts.MemberStatus.Is("在校学生"),
                },
                ArchiveFormFacts.MemberTelephone,
            ]
        )
        {
            Rows = Facts.Members,
            RowName = "家庭成员",
            MaximumRows = 12,
            Help = "本人以外的家庭成员，每人一行；独自生活的不用添加",
        };

    private static Section Incomes() =>
        new(
            "家庭收入",
            [
                Must(OwnFacts.IncomeKind),
                new(HouseholdFacts.IncomePerson) { Help = "填本人或家庭成员的姓名；全家共有的不填" },
                Must(HouseholdFacts.IncomeAmount),
            ]
        )
        {
            Rows = HouseholdFacts.Incomes,
            RowName = "收入",
            RowMeasure = "项",
            MinimumRows = 1,
            MaximumRows = 30,
            Help = "近 12 个月的家庭收入，每人每类一行，填合计数；全家没有收入的添一行，填 0",
        };

    private static Section Burdens() =>
        new(
            "支出凭证",
            [
                Must(OwnFacts.PaysMedicalCosts) with
                {
                    Help = "有的，提交医疗自负费用凭证",
                },
                Must(OwnFacts.PaysTuition) with
                {
                    Help = "有的，提交子女学费凭证",
                },
                Must(OwnFacts.HasDisabilityCard) with
                {
                    Help = "有的，提交残疾证；以前提交过的不再重复提交",
                },
            ]
        );

    private static Section Expenditures() =>
        new(
            "刚性支出",
            [
                Must(OwnFacts.ExpenditureKind),
                new(HouseholdFacts.ExpenditurePerson) { Help = "支出用在谁身上；全家共有的不填" },
                Must(HouseholdFacts.ExpenditureAmount),
            ]
        )
        {
            Rows = HouseholdFacts.Expenditures,
            RowName = "支出",
            RowMeasure = "项",
            MaximumRows = 30,
            Help = "近 12 个月由家庭自己负担的支出，扣除医保报销和各种补助；没有的不用添加",
        };

    private static Section Properties() =>
        new("家庭财产", [Must(OwnFacts.PropertyKind), Must(HouseholdFacts.PropertyDescription)])
        {
            Rows = HouseholdFacts.Properties,
            RowName = "财产",
            RowMeasure = "项",
            MaximumRows = 10,
            Help = "房产写套数和面积，车辆写购买年份；没有的不用添加",
        };

    private static Section Hardship() =>
        new(
            "致困情况",
            [
                Must(ArchiveFormFacts.Cause),
                ArchiveFormFacts.SecondCause,
                Must(ArchiveFormFacts.OtherCause) with
                {
                    When = ArchiveFormFacts.Cause.Is(Other) | ArchiveFormFacts.SecondCause.Is(Other),
                },
                Must(OwnFacts.EpidemicAffected),
                Must(OwnFacts.Accident),
                Must(HouseholdFacts.Loss) with
                {
                    When = OwnFacts.Accident,
                    Help = "扣除赔偿、保险和救助后由家庭自己负担的部分",
                },
                ArchiveFormFacts.SingleParent,
                ArchiveFormFacts.NobodyWorks,
                ArchiveFormFacts.CanHelpItself,
                new(OwnFacts.OtherAid) { Wide = true, Help = "民政、单位、慈善等已给的帮扶" },
                Must(ArchiveFormFacts.Situation) with
                {
                    Wide = true,
                },
            ]
        );

    private static Section Bank() =>
        new(
            "银行账户",
            [
                ArchiveFormFacts.Bank,
                ArchiveFormFacts.BankBranch,
                new(ArchiveFormFacts.BankCard) { Help = "申请人本人的银行卡" },
            ]
        );
}
