using static Platform.Regions.Field;

namespace Shandong.Yiyuan;

/// <summary>困难职工家庭申报表. No blank is held: the layout is that of the same form as other unions publish it.</summary>
internal static class Forms
{
    private const string Ill = "患病";

    private const string Disabled = "残疾";

    private const string Other = "其他";

    public static Form Filing { get; } =
        new Form(
            "filing-form",
            "困难职工家庭申报表",
            Sources.HardshipAid.ReadIntoChart(
                "基层工会受理并调查摸底",
                "流程图只写表名，空白表未收存；栏目取自各地公开的同名表格。职工申报时在平台填写，受理时由基层工会核对、打印",
                "材料齐全，符合受理条件，填写《困难职工家庭申报表》"
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
                    Help = "由在职职工向本单位工会申报",
                },
                Must(OwnFacts.WorkStatus) with
                {
                    Help = "下（待）岗的，提交证明材料",
                },
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
            "需要证明的情况",
            [
                Must(OwnFacts.HasExpenditures) with
                {
                    Help = "医疗、子女上学、残疾照料等；有的，在下面列出并提交刚性支出材料",
                },
                Must(OwnFacts.NeedsStatusProof) with
                {
                    Help = "例如患重病、领取低保；有的，与下岗、失业、残疾的证明一起提交",
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
            When = OwnFacts.HasExpenditures,
            Rows = HouseholdFacts.Expenditures,
            RowName = "支出",
            RowMeasure = "项",
            MinimumRows = 1,
            MaximumRows = 30,
            Help = "近 12 个月由家庭自己负担的支出，扣除医保报销和各种补助",
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
                Must(ArchiveFormFacts.Bank),
                ArchiveFormFacts.BankBranch,
                Must(ArchiveFormFacts.BankCard) with
                {
                    Help = "申请人本人的银行卡，与提交的复印件一致",
                },
            ]
        );
}
