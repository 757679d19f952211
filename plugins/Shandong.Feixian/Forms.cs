using static Platform.Regions.Field;

namespace Shandong.Feixian;

internal static class Forms
{
    private const string Ill = "患病";

    private const string Disabled = "残疾";

    private const string Other = "其他";

    private static readonly Condition AtSchool = ArchiveFormFacts.MemberStatus.Is("在校学生");

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
                ),
                new(
                    "户口与住房",
                    [
                        Must(ArchiveFormFacts.Register),
                        ArchiveFormFacts.RegisterPlace,
                        Must(ArchiveFormFacts.Address) with
                        {
                            Wide = true,
                        },
                        ArchiveFormFacts.PostalCode,
                        Must(ArchiveFormFacts.Housing),
                        Must(ArchiveFormFacts.FloorArea),
                    ]
                ),
                new(
                    "工作情况",
                    [
                        Must(ArchiveFormFacts.WorkStatus),
                        Must(ArchiveFormFacts.WorkSince),
                        ArchiveFormFacts.Trade,
                        ArchiveFormFacts.UnitKind,
                        ArchiveFormFacts.UnitCondition,
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
                        Must(ArchiveFormFacts.Relation) with
                        {
                            Help = "例如 妻子、儿子、父亲",
                        },
                        Must(ArchiveFormFacts.MemberSex),
                        OwnFacts.MemberNation,
                        Must(Facts.MemberIdNumber),
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
                        OwnFacts.MemberMarriage,
                        OwnFacts.MemberRegister,
                        ArchiveFormFacts.MemberInsurance,
                        Must(ArchiveFormFacts.MemberStatus),
                        Must(ArchiveFormFacts.MemberIncome) with
                        {
                            Help = "没有收入填 0",
                        },
                        ArchiveFormFacts.MemberUnit,
                        Must(ArchiveFormFacts.MemberSchooling) with
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
                        ArchiveFormFacts.MemberTelephone,
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
                        Must(ArchiveFormFacts.YearlyIncome) with
                        {
                            Help = "元/年",
                        },
                        new(Facts.IncomePerHead) { Help = "元/月" },
                        Must(ArchiveFormFacts.SingleParent),
                        Must(ArchiveFormFacts.NobodyWorks),
                        ArchiveFormFacts.CanHelpItself,
                    ]
                ),
                new(
                    "致困情况",
                    [
                        new(OwnFacts.Category) { Help = "基层工会审核时填写；分类标准文件未规定" },
                        Must(ArchiveFormFacts.Cause),
                        ArchiveFormFacts.SecondCause,
                        Must(ArchiveFormFacts.OtherCause) with
                        {
                            When = ArchiveFormFacts.Cause.Is(Other) | ArchiveFormFacts.SecondCause.Is(Other),
                        },
                        Must(ArchiveFormFacts.Situation) with
                        {
                            Wide = true,
                        },
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

    public static IReadOnlyList<Form> All { get; } = [ArchiveForm];
}
