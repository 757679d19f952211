namespace Shandong.Weihai;

/// <summary>
/// 申报材料. The notice sends new applicants to 《相关解释》, which is not held, and names three proofs for those in the
/// register: these are asked of both.
/// </summary>
internal static class Materials
{
    private const string FilingForm = "filing-form";
    private const string IncomeProof = "income-proof";
    private const string MedicalProof = "medical-proof";
    private const string TuitionProof = "tuition-proof";
    private const string IdCard = "id-card";
    private const string HouseholdRegister = "household-register";
    private const string DivorceProof = "divorce-proof";
    private const string DisabilityCard = "disability-card";

    private const string Named = "并完善、补充相关证明材料（如当年家庭收入证明、医疗自负费用凭证、子女学费凭证等）";

    private const string AsNamed = "通知没有规定原件还是复印件";

    /// <summary>Where the four papers nobody is asked for twice come from.</summary>
    private const string LaterNotices = "2021年通知没有列出；威海、乳山以后年度公开的通知写明已提交过的不再重复提交";

    public static IReadOnlyList<string> All { get; } =
    [FilingForm, IncomeProof, MedicalProof, TuitionProof, IdCard, HouseholdRegister, DivorceProof, DisabilityCard];

    public static Checklist Filing { get; } =
        new(
            "新申请对象的申报材料",
            Sources.City.Inferred(
                "三（一）",
                "通知规定按《相关解释》提报，未收存；只列出通知点名的证明和以后年度通知提到的证件，其余材料由受理的工会按《相关解释》要求补充",
                "严格按照<关于《山东工会困难职工家庭认定、帮扶和档案管理办法（试行）》的相关解释>文件中关于提报材料规范填写的相关规定执行"
            ),
            [
                new Original(FilingForm, "《困难职工家庭申报表》")
                {
                    PrintedFrom = Forms.Filing.Code,
                    Note = "填好后打印，本人签字",
                },
                new Unspecified(IncomeProof, "家庭收入证明") { Note = AsNamed },
                .. Proofs(),
                .. GivenOnce(),
            ]
        );

    public static Checklist Reverification { get; } =
        new(
            "已建档职工的申报材料",
            Sources.City.At("三（二）", Named),
            [
                new Original(FilingForm, "《困难职工家庭申报表》")
                {
                    Number = "三（二）",
                    PrintedFrom = Forms.Filing.Code,
                    Note = "核对原档案后重新填写、打印，本人签字",
                },
                new Unspecified(IncomeProof, "当年家庭收入证明") { Number = "三（二）", Note = AsNamed },
                .. Proofs().Select(proof => proof with { Number = "三（二）" }),
                .. GivenOnce(),
            ]
        );

    private static IEnumerable<Material> Proofs() =>
        [
            new Unspecified(MedicalProof, "医疗自负费用凭证")
            {
                When = OwnFacts.PaysMedicalCosts,
                Note = $"申报了医疗自负费用的提交；{AsNamed}",
            },
            new Unspecified(TuitionProof, "子女学费凭证")
            {
                When = OwnFacts.PaysTuition,
                Note = $"申报了子女学费的提交；{AsNamed}",
            },
        ];

    private static IEnumerable<Material> GivenOnce() =>
        [
            new Unspecified(IdCard, "身份证") { GivenOnce = true, Note = LaterNotices },
            new Unspecified(HouseholdRegister, "户口簿") { GivenOnce = true, Note = LaterNotices },
            new Unspecified(DivorceProof, "离婚证")
            {
                GivenOnce = true,
                When = ArchiveFormFacts.Marriage.Is("离异"),
                Note = LaterNotices,
            },
            new Unspecified(DisabilityCard, "残疾证")
            {
                GivenOnce = true,
                When = OwnFacts.HasDisabilityCard,
                Note = LaterNotices,
            },
        ];
}
