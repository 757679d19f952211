using static Platform.Regions.Field;

namespace Hebei.Qinhuangdao;

/// <summary>The eight attachments: four are filled in, four are made from the proceedings. Each fact is asked once and printed wherever a form has room for it.</summary>
internal static class Forms
{
    private const string Ill = "患病";

    private const string Disabled = "残疾";

    private const string Other = "其他";

    private const string NoBlanks = "通知只印有附件名称，没有附表样；栏目取自各地公开的同名表格";

    private static readonly Condition Married = ArchiveFormFacts.Marriage.Is("已婚");

    public static Form Authorisation { get; } =
        new Form(
            "authorisation",
            "授权书（声明书）",
            Sources.Province.Inferred("附件1", NoBlanks),
            [
                new(
                    "授权人",
                    [
                        Must(Facts.ApplicantName),
                        Must(Facts.ApplicantSex),
                        Must(Facts.ApplicantIdNumber) with
                        {
                            Help = "18 位，最后一位是 X 的填 X；出生日期按身份证号打印",
                        },
                        Must(Facts.ApplicantTelephone),
                        Must(ArchiveFormFacts.Address) with
                        {
                            Wide = true,
                        },
                    ]
                ),
                new("授权和声明", [Must(OwnFacts.Authorises), Must(OwnFacts.Declares)])
                {
                    Help = "打印后由本人和成年家庭成员签字",
                },
            ]
        ).Printed<AuthorisationPrint>();

    public static Form ApplicationForm { get; } =
        new Form(
            "application-form",
            "困难职工申报表",
            Sources.Province.Inferred("附件2", NoBlanks),
            [
                new(
                    "户籍和婚姻",
                    [
                        new(OwnFacts.Kind) { Help = "文件未规定两类的区别，可以不填" },
                        Must(OwnFacts.IsHead),
                        Must(OwnFacts.HeadName) with
                        {
                            When = !OwnFacts.IsHead,
                        },
                        Must(ArchiveFormFacts.RegisterPlace),
                        Must(ArchiveFormFacts.Register),
                        Must(ArchiveFormFacts.Marriage),
                        Must(OwnFacts.SpouseInHardship) with
                        {
                            When = Married,
                        },
                        Must(OwnFacts.SpouseInSameUnit) with
                        {
                            When = Married & OwnFacts.SpouseInHardship,
                            Help = "不在同一单位的，原则上由户主申请",
                        },
                    ]
                ),
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
                        Must(HouseholdFacts.MemberIsRegistered),
                        Must(HouseholdFacts.MemberLivesTogether),
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
                        Must(ArchiveFormFacts.MemberIncome) with
                        {
                            Help = "没有收入填 0",
                        },
                    ]
                )
                {
                    Rows = Facts.Members,
                    RowName = "家庭成员",
                    MaximumRows = 12,
                    Help = "户口簿上本人以外的成员每人一行；不在同一户口簿、一起生活的家人也可以填",
                },
                new(
                    "家庭收入",
                    [
                        Must(OwnFacts.IncomeKind),
                        new(HouseholdFacts.IncomePerson) { Help = "全家共有的不填" },
                        Must(HouseholdFacts.IncomeAmount),
                    ]
                )
                {
                    Rows = HouseholdFacts.Incomes,
                    RowName = "收入",
                },
                new(
                    "刚性支出",
                    [
                        Must(OwnFacts.ExpenditureKind),
                        new(HouseholdFacts.ExpenditurePerson) { Help = "全家共有的不填" },
                        Must(HouseholdFacts.ExpenditureAmount) with
                        {
                            Help = "医疗填报销以后自己付的部分",
                        },
                    ]
                )
                {
                    Rows = HouseholdFacts.Expenditures,
                    RowName = "支出",
                },
                new(
                    "家庭财产",
                    [
                        Must(OwnFacts.PropertyKind),
                        Must(HouseholdFacts.PropertyDescription) with
                        {
                            Help = "房产写套数和面积，车辆写购买年份",
                        },
                    ]
                )
                {
                    Rows = HouseholdFacts.Properties,
                    RowName = "财产",
                },
                new(
                    "家庭经济状况",
                    [
                        Must(Facts.HouseholdSize) with
                        {
                            Help = "同一户籍的人口，包括本人",
                        },
                        Must(ArchiveFormFacts.YearlyIncome) with
                        {
                            Help = "元/年",
                        },
                        new(Facts.IncomePerHead) { Help = "元/月；计算办法文件未规定，只供参考，不据此认定" },
                        new(OwnFacts.UnemploymentUntil) { Help = "正在领失业金的填写" },
                    ]
                ),
                new(
                    "致困情况",
                    [
                        Must(ArchiveFormFacts.Cause),
                        ArchiveFormFacts.SecondCause,
                        Must(ArchiveFormFacts.OtherCause) with
                        {
                            When = ArchiveFormFacts.Cause.Is(Other) | ArchiveFormFacts.SecondCause.Is(Other),
                        },
                        new(HouseholdFacts.Loss) { When = ArchiveFormFacts.Cause.Is("自然灾害", "重大意外事故") },
                        Must(ArchiveFormFacts.Situation) with
                        {
                            Wide = true,
                        },
                        new(OwnFacts.OtherAid) { Wide = true },
                    ]
                ),
                new("公示结果", [new(OwnFacts.NoticeResult) { Wide = true, Help = "申请时不填，公示结束后写入" }]),
            ]
        ).Printed<ApplicationFormPrint>();

    public static Form IncomeCertificate { get; } =
        new Form(
            "income-certificate",
            "职工（家庭成员）工资收入证明",
            Sources.Province.Inferred("附件3", NoBlanks),
            [
                new(
                    "本人工资收入",
                    [
                        Must(OwnFacts.Position),
                        Must(OwnFacts.OwnIncome) with
                        {
                            Help = "元/月，近12个月平均；没有工资的填 0",
                        },
                    ]
                )
                {
                    Help = "家庭成员的按申报表中的单位和月收入打印，每人一份",
                },
            ]
        ).Printed<IncomeCertificatePrint>();

    public static Form ArchiveForm { get; } =
        new Form(
            "archive-form",
            "困难职工档案表",
            Sources.Province.Inferred("附件6、二（一）2", NoBlanks, "填写《困难职工档案表》"),
            [
                new(
                    "职工基本情况",
                    [
                        Must(ArchiveFormFacts.Nation),
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
                        ArchiveFormFacts.ModelWorker,
                        Must(ArchiveFormFacts.Insurance),
                        ArchiveFormFacts.OtherTelephone,
                        ArchiveFormFacts.PostalCode,
                    ]
                )
                {
                    Help = "档案表由基层工会在入户调查后核对，申请时可以先填",
                },
                new(
                    "工作情况",
                    [
                        Must(ArchiveFormFacts.WorkStatus),
                        Must(ArchiveFormFacts.WorkSince),
                        ArchiveFormFacts.Trade,
                        ArchiveFormFacts.UnitKind,
                        ArchiveFormFacts.UnitCondition,
                    ]
                ),
                new(
                    "住房和家庭状况",
                    [
                        Must(ArchiveFormFacts.Housing),
                        Must(ArchiveFormFacts.FloorArea),
                        Must(ArchiveFormFacts.SingleParent),
                        Must(ArchiveFormFacts.NobodyWorks),
                        ArchiveFormFacts.CanHelpItself,
                    ]
                ),
                new(
                    "银行账户",
                    [
                        ArchiveFormFacts.Bank,
                        ArchiveFormFacts.BankBranch,
                        new(ArchiveFormFacts.BankCard) { Help = "申请人本人的银行卡" },
                    ]
                ),
            ]
        ).Printed<ArchiveFormPrint>();

    public static IReadOnlyList<Form> All { get; } = [Authorisation, ApplicationForm, IncomeCertificate, ArchiveForm];

    public static IReadOnlyList<Paper> Papers { get; } =
    [
        Paper.Printed<AppraisalMinutesPrint>(
            "appraisal-minutes",
            "民主评议会议记录",
            Sources.Province.Inferred("附件4", NoBlanks)
        ) with
        {
            FromStage = Approval.Appraisal,
        },
        Paper.Printed<NoticeListPrint>(
            "notice-list",
            "困难职工名单公示",
            Sources.Province.Inferred("附件5", NoBlanks)
        ) with
        {
            FromStage = Approval.Notice,
            IsPublic = true,
        },
        Paper.Printed<ContactCardPrint>(
            "contact-card",
            "困难职工解困脱困联系卡",
            Sources.Province.Inferred("附件7", NoBlanks)
        ) with
        {
            FromStage = Approval.Planning,
        },
        Paper.Printed<LedgerPrint>(
            "ledger",
            "困难职工解困脱困帮扶台账",
            Sources.Province.Inferred("附件8", NoBlanks)
        ) with
        {
            FromStage = Approval.Planning,
        },
    ];
}
