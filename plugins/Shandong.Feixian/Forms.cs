using static Platform.Regions.Field;

namespace Shandong.Feixian;

internal static class Forms
{
    private const string Ill = "患病";

    private const string Disabled = "残疾";

    private const string Other = "其他";

    private static readonly Condition AtSchool = OwnFacts.MemberStatus.Is("在校学生");

    public static Form ArchiveForm { get; } =
        new Form(
            "archive-form",
            "困难城镇职工档案表格",
            Sources.Guide.Inferred("一（六）1", "指南没有附表，栏目取自各地公开的同名表格"),
            [
                new(
                    "职工基本情况",
                    [
                        Must(Facts.ApplicantName),
                        Must(Facts.ApplicantSex),
                        Must(OwnFacts.Nation),
                        Must(Facts.ApplicantIdNumber) with
                        {
                            Help = "18 位，最后一位是 X 的填 X；出生日期按身份证号打印",
                        },
                        OwnFacts.Party,
                        Must(OwnFacts.Health),
                        Must(OwnFacts.Illness) with
                        {
                            When = OwnFacts.Health.Is(Ill),
                        },
                        Must(OwnFacts.Disability) with
                        {
                            When = OwnFacts.Health.Is(Disabled),
                        },
                        new(OwnFacts.DisabilityGrade) { When = OwnFacts.Health.Is(Disabled) },
                        Must(OwnFacts.Marriage),
                        OwnFacts.ModelWorker,
                        Must(OwnFacts.Insurance),
                        Must(Facts.ApplicantTelephone),
                        OwnFacts.OtherTelephone,
                    ]
                ),
                new(
                    "户口与住房",
                    [
                        Must(OwnFacts.Register),
                        OwnFacts.RegisterPlace,
                        Must(OwnFacts.Address) with
                        {
                            Wide = true,
                        },
                        OwnFacts.PostalCode,
                        Must(OwnFacts.Housing),
                        Must(OwnFacts.FloorArea),
                    ]
                ),
                new(
                    "工作情况",
                    [
                        Must(OwnFacts.WorkStatus),
                        Must(OwnFacts.WorkSince),
                        OwnFacts.Trade,
                        OwnFacts.UnitKind,
                        OwnFacts.UnitCondition,
                        OwnFacts.ContractSigned,
                        OwnFacts.ContractTerm,
                    ]
                )
                {
                    Help = "工作单位按工会组织登记的名称打印，不用填写",
                },
                new(
                    "家庭成员",
                    [
                        Must(Facts.MemberName),
                        Must(OwnFacts.Relation) with
                        {
                            Help = "例如 妻子、儿子、父亲",
                        },
                        Must(OwnFacts.MemberSex),
                        OwnFacts.MemberNation,
                        Must(Facts.MemberIdNumber),
                        OwnFacts.MemberParty,
                        Must(OwnFacts.MemberHealth),
                        Must(OwnFacts.MemberIllness) with
                        {
                            When = OwnFacts.MemberHealth.Is(Ill),
                        },
                        Must(OwnFacts.MemberDisability) with
                        {
                            When = OwnFacts.MemberHealth.Is(Disabled),
                        },
                        OwnFacts.MemberMarriage,
                        OwnFacts.MemberRegister,
                        OwnFacts.MemberInsurance,
                        Must(OwnFacts.MemberStatus),
                        Must(OwnFacts.MemberIncome) with
                        {
                            Help = "没有收入填 0",
                        },
                        OwnFacts.MemberUnit,
                        Must(OwnFacts.MemberSchooling) with
                        {
                            When = AtSchool,
                        },
                        Must(OwnFacts.MemberEnrolled) with
                        {
                            When = AtSchool,
                        },
                        Must(OwnFacts.MemberYearsOfStudy) with
                        {
                            When = AtSchool,
                        },
                        OwnFacts.MemberTelephone,
                    ]
                )
                {
                    Rows = Facts.Members,
                    RowName = "家庭成员",
                    MaximumRows = 12,
                    Help = "本人以外的家庭成员，每人一行；独自生活的不用添加",
                },
                new(
                    "家庭收入",
                    [
                        Must(Facts.HouseholdSize) with
                        {
                            Help = "包括本人",
                        },
                        Must(OwnFacts.OwnIncome) with
                        {
                            Help = "元/月",
                        },
                        new(OwnFacts.OtherIncome) { Help = "元/年" },
                        Must(OwnFacts.YearlyIncome) with
                        {
                            Help = "元/年",
                        },
                        new(Facts.IncomePerHead) { Help = "元/月" },
                        Must(OwnFacts.SingleParent),
                        Must(OwnFacts.NobodyWorks),
                        OwnFacts.CanHelpItself,
                    ]
                ),
                new(
                    "致困情况",
                    [
                        new(OwnFacts.Category) { Help = "基层工会审核时填写；分类标准文件未规定" },
                        Must(OwnFacts.Cause),
                        OwnFacts.SecondCause,
                        Must(OwnFacts.OtherCause) with
                        {
                            When = OwnFacts.Cause.Is(Other) | OwnFacts.SecondCause.Is(Other),
                        },
                        Must(OwnFacts.Situation) with
                        {
                            Wide = true,
                        },
                    ]
                ),
                new(
                    "银行账户",
                    [OwnFacts.Bank, OwnFacts.BankBranch, new(OwnFacts.BankCard) { Help = "申请人本人的银行卡" }]
                ),
            ]
        ).Printed<ArchiveFormPrint>();

    public static IReadOnlyList<Form> All { get; } = [ArchiveForm];
}
