using static Platform.Regions.Field;

namespace Guangdong.Jiangmen;

/// <summary>The attachments that are filled in: 附件2 by the worker, 附件8 and 附件9 by the unit's union at its visit.</summary>
internal static class Forms
{
    private const string Other = "其他";

    private const string NoBlanks =
        "通知只印有附件名称，没有附表样；栏目取自各地公开的同名表格，并列出十七项材料所看的情况";

    public static Form Archive { get; } =
        new Form(
            "archive-form",
            "困难职工档案表",
            Sources.Survey2023.Inferred("附件2、三（三）1", NoBlanks),
            [Worker(), Work(), Living(), Members(), Incomes(), Expenditures(), Properties(), Hardship(), Bank()]
        ).Printed<ArchiveFormPrint>();

    public static Form MedicalInvoices { get; } =
        new Form(
            "medical-invoices",
            "医疗发票汇总表",
            Sources.Survey2023.Inferred("附件8、三（三）11", NoBlanks, "基层工会整理《医疗发票汇总表》"),
            [
                new(
                    "医疗费发票",
                    [
                        Must(OwnFacts.Patient),
                        Must(OwnFacts.Hospital),
                        Must(OwnFacts.InvoiceDay),
                        Must(OwnFacts.InvoiceNumber),
                        Must(OwnFacts.InvoiceTotal),
                        OwnFacts.InvoiceInsured,
                        Must(OwnFacts.InvoiceSelfPaid),
                    ]
                )
                {
                    Rows = OwnFacts.Invoices,
                    RowName = "发票",
                    RowMeasure = "张",
                    MinimumRows = 1,
                    MaximumRows = 60,
                    Totals = [OwnFacts.InvoiceTotal, OwnFacts.InvoiceInsured, OwnFacts.InvoiceSelfPaid],
                    Help = "按患者和日期逐张登记，因病住院和门诊慢性病都登记",
                },
            ]
        ).Printed<MedicalInvoicesPrint>() with
        {
            When = OwnFacts.SomebodyIsIll,
            FilledAt = Approval.HomeVisit,
        };

    public static Form Employment { get; } =
        new Form(
            "employment-registration",
            "江门市“一对一”就业帮扶服务登记表",
            Sources.Survey2023.Inferred("附件9、三（二）2", NoBlanks),
            [
                new(
                    "有就业帮扶需求的家庭成员",
                    [
                        Must(OwnFacts.SeekerName),
                        OwnFacts.SeekerTelephone,
                        Must(OwnFacts.SeekerSchooling),
                        OwnFacts.SeekerSkills,
                        new(OwnFacts.SeekerExperience) { Wide = true },
                        Must(OwnFacts.SeekerWish),
                        OwnFacts.SeekerPay,
                        Must(OwnFacts.SeekerTraining),
                        new(OwnFacts.SeekerMeasure) { Wide = true, Help = "岗位推荐、技能培训、创业扶持等" },
                    ]
                )
                {
                    Rows = OwnFacts.JobSeekers,
                    RowName = "求职人员",
                    MinimumRows = 1,
                    MaximumRows = 6,
                    Help = "入户调查时填写，每人一行",
                },
            ]
        ).Printed<EmploymentPrint>() with
        {
            When = OwnFacts.SomebodyNeedsWork,
            FilledAt = Approval.HomeVisit,
        };

    public static IReadOnlyList<Form> All { get; } = [Archive, MedicalInvoices, Employment];

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
                Must(Facts.ApplicantTelephone),
                Must(ArchiveFormFacts.Marriage),
                ArchiveFormFacts.Party,
                ArchiveFormFacts.ModelWorker,
                Must(ArchiveFormFacts.Insurance),
                Must(OwnFacts.IsVeteran) with
                {
                    Help = "是的，提交退伍或复员军人证件复印件",
                },
                Must(OwnFacts.Health),
                Must(ArchiveFormFacts.Illness) with
                {
                    When = OwnFacts.IsIll,
                },
                Must(OwnFacts.HasSpecialCard) with
                {
                    When = OwnFacts.IsIll,
                },
                Must(ArchiveFormFacts.Disability) with
                {
                    When = OwnFacts.IsDisabled,
                },
                new(ArchiveFormFacts.DisabilityGrade) { When = OwnFacts.IsDisabled },
            ]
        );

    private static Section Work() =>
        new(
            "工作情况",
            [
                Must(ArchiveFormFacts.WorkStatus),
                OwnFacts.Position,
                ArchiveFormFacts.WorkSince,
                ArchiveFormFacts.Trade,
                ArchiveFormFacts.UnitKind,
                ArchiveFormFacts.UnitCondition,
            ]
        )
        {
            Help = "工作单位按工会组织登记的名称打印，不用填写",
        };

    private static Section Living() =>
        new(
            "户口与住房",
            [
                Must(ArchiveFormFacts.Register),
                ArchiveFormFacts.RegisterPlace,
                Must(ArchiveFormFacts.Address) with
                {
                    Wide = true,
                },
                Must(ArchiveFormFacts.Housing) with
                {
                    Help = "租房居住的，提交租房合同及租金支出凭证",
                },
                new(OwnFacts.Rent) { When = OwnFacts.Rents },
                Must(ArchiveFormFacts.FloorArea),
                Must(OwnFacts.HasAllowance),
                Must(OwnFacts.HasLowIncomeCertificate),
            ]
        );

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
                Must(ArchiveFormFacts.MemberStatus),
                ArchiveFormFacts.MemberUnit,
                Must(OwnFacts.MemberHasIncome) with
                {
                    Help = "有收入的，每人提交一份收入证明",
                },
                Must(OwnFacts.MemberHealth),
                Must(ArchiveFormFacts.MemberIllness) with
                {
                    When = OwnFacts.MemberIsIll,
                },
                Must(OwnFacts.MemberHasSpecialCard) with
                {
                    When = OwnFacts.MemberIsIll,
                },
                Must(ArchiveFormFacts.MemberDisability) with
                {
                    When = OwnFacts.MemberIsDisabled,
                },
                ArchiveFormFacts.MemberInsurance,
                Must(ArchiveFormFacts.MemberSchooling) with
                {
                    When = OwnFacts.MemberIsStudent,
                },
                Must(OwnFacts.MemberAsksEducationAid) with
                {
                    When = OwnFacts.MemberIsStudent,
                    Help = "申请的，提交在校就读证明和费用凭证",
                },
                Must(OwnFacts.MemberNeedsWork) with
                {
                    Help = "需要工会帮助找工作的选“是”",
                },
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
            Totals = [HouseholdFacts.IncomeAmount],
            Help =
                "近 12 个月的家庭收入，每人每类一行，填合计数；全家没有收入的添一行，填 0。劳动年龄内有劳动能力、不在校又没有就业的，按当年江门市最低工资标准计算",
        };

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
            Totals = [HouseholdFacts.ExpenditureAmount],
            Help = "近 12 个月由家庭自己负担的支出，扣除医保报销和各种补助；没有的不用添加",
        };

    private static Section Properties() =>
        new("财产配置", [Must(OwnFacts.PropertyKind), Must(HouseholdFacts.PropertyDescription)])
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
                Must(OwnFacts.Accident),
                Must(HouseholdFacts.Loss) with
                {
                    When = OwnFacts.Accident,
                    Help = "扣除赔偿、保险和救助后由家庭自己负担的部分",
                },
                ArchiveFormFacts.SingleParent,
                ArchiveFormFacts.NobodyWorks,
                ArchiveFormFacts.CanHelpItself,
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
