using static Platform.Regions.Party;

namespace Shandong.Yiyuan;

/// <summary>基层工会收取材料: the seven of the chart's box, in its order; then the form it has filled in when it takes the application in.</summary>
internal static class Materials
{
    public const string Undertaking = "undertaking";

    public const string FilingForm = "filing-form";

    private const string Identity = "identity";
    private const string StatusProof = "status-proof";
    private const string IncomeProof = "income-proof";
    private const string ExpenditureProof = "expenditure-proof";
    private const string BankCard = "bank-card";
    private const string PropertyProof = "property-proof";

    private const string Named =
        "本人及家庭成员身份户口等信息材料、下岗失业残疾等材料、家庭成员收入材料、家庭成员刚性支出材料、银行卡复印件、家庭财产材料、承诺书。";

    private const string AsNamed = "流程图没有规定原件还是复印件";

    private const string Disabled = "残疾";

    private static readonly IReadOnlyList<string> WithoutWork = [OwnFacts.LaidOff, "失（无）业"];

    public static IReadOnlyList<string> OfApplicant { get; } =
    [Identity, StatusProof, IncomeProof, ExpenditureProof, BankCard, PropertyProof, Undertaking];

    public static IReadOnlyList<string> OfUnit { get; } = [FilingForm];

    /// <summary>下岗、失业、残疾 are read off the answers; what else the document's 等 may mean, the household says itself.</summary>
    private static readonly Condition HasStatus =
        OwnFacts.WorkStatus.Is(OwnFacts.LaidOff)
        | ArchiveFormFacts.Health.Is(Disabled)
        | new AnyRow(
            Facts.Members,
            "家庭成员",
            new Chosen(ArchiveFormFacts.MemberStatus.Key, "身份", WithoutWork) { Words = "下岗或失业" }
        )
        | new AnyRow(
            Facts.Members,
            "家庭成员",
            new Chosen(ArchiveFormFacts.MemberHealth.Key, "健康状况", [Disabled]) { Words = "残疾" }
        )
        | OwnFacts.NeedsStatusProof;

    public static Checklist Checklist { get; } =
        new(
            "基层工会收取材料",
            Sources.HardshipAid.Chart("基层工会收取材料", Named),
            [
                new Unspecified(Identity, "本人及家庭成员身份户口等信息材料") { Note = $"身份证、户口簿等；{AsNamed}" },
                new Unspecified(StatusProof, "下岗失业残疾等材料")
                {
                    When = HasStatus,
                    Source = Sources.HardshipAid.ReadIntoChart(
                        "基层工会收取材料",
                        "流程图列出材料，没有写谁提交；有这些情况的家庭提交",
                        Named
                    ),
                    Note = $"本人或家庭成员下岗、失业、残疾等的提交；{AsNamed}",
                },
                new Unspecified(IncomeProof, "家庭成员收入材料") { Note = AsNamed },
                new Unspecified(ExpenditureProof, "家庭成员刚性支出材料")
                {
                    When = OwnFacts.HasExpenditures,
                    Source = Sources.HardshipAid.ReadIntoChart(
                        "基层工会收取材料",
                        "流程图列出材料，没有写谁提交；申报了刚性支出的家庭提交",
                        Named
                    ),
                    Note = $"申报了刚性支出的提交；{AsNamed}",
                },
                new Photocopy(BankCard, "银行卡复印件"),
                new Unspecified(PropertyProof, "家庭财产材料") { Note = $"没有房产、车辆等的，写明没有；{AsNamed}" },
                new Original(Undertaking, "承诺书")
                {
                    PrintedFrom = Papers.Undertaking,
                    Note = "可打印平台的样式，本人签字",
                },
                new Original(FilingForm, "《困难职工家庭申报表》")
                {
                    ProvidedBy = PrimaryUnion,
                    PrintedFrom = Forms.Filing.Code,
                    Source = Sources.HardshipAid.Chart(
                        "基层工会受理并调查摸底",
                        "材料齐全，符合受理条件，填写《困难职工家庭申报表》"
                    ),
                    Note = "受理时由基层工会打印，职工签字",
                },
            ]
        );
}
