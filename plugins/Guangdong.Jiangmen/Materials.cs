using static Platform.Regions.Party;

namespace Guangdong.Jiangmen;

/// <summary>三（三）: the seventeen papers, in the notice's order and under its numbers; a number may stand for several papers.</summary>
internal static class Materials
{
    private const string ArchiveForm = "archive-form";
    private const string IdCard = "id-card";
    private const string SocialSecurityCard = "social-security-card";
    private const string HouseholdRegister = "household-register";
    private const string IncomeCertificate = "income-certificate";
    private const string HomeVisitRecord = "home-visit-record";
    private const string VisitPhotos = "visit-photos";
    private const string NoticePhoto = "notice-photo";
    private const string CivilAffairsCard = "civil-affairs-card";
    private const string DisabilityCard = "disability-card";
    private const string MedicalProof = "medical-proof";
    private const string SpecialOutpatientCard = "special-outpatient-card";
    private const string MedicalInvoices = "medical-invoices";
    private const string InvoiceSummary = "medical-invoice-summary";
    private const string VeteranCard = "veteran-card";
    private const string EnrolmentCertificate = "enrolment-certificate";
    private const string EducationVouchers = "education-vouchers";
    private const string LeaseAndRent = "lease-and-rent";
    private const string EmploymentForm = "employment-registration";
    private const string Authorisation = "authorisation";
    private const string SummarySheet = "summary-sheet";

    private const string Unstated = "通知没有写明原件还是复印件";

    private const string EducationAsPrinted =
        "申请助学帮扶的，需附上在校就读证明原件及学费、住宿费、必要长途路费支出凭证";

    private const string AuthorisationAsPrinted = "《申请困难职工帮扶申请授权书》（职工及家人填写并加盖手指印）";

    private const string IllnessAsPrinted =
        "本人或家庭成员患病的，需提交诊断证明或出院记录、特种病门诊专用证（俗称“绿卡”）复印件、因病住院（含门诊慢性病）医疗费发票等，基层工会整理《医疗发票汇总表》";

    /// <summary>What the worker brings; the unit's union goes through it at the visit.</summary>
    public static IReadOnlyList<string> OfApplicant { get; } =
    [
        ArchiveForm,
        IdCard,
        SocialSecurityCard,
        HouseholdRegister,
        IncomeCertificate,
        CivilAffairsCard,
        DisabilityCard,
        MedicalProof,
        SpecialOutpatientCard,
        MedicalInvoices,
        VeteranCard,
        EnrolmentCertificate,
        EducationVouchers,
        LeaseAndRent,
        Authorisation,
    ];

    /// <summary>What the unit's union fills in after its visit.</summary>
    public static IReadOnlyList<string> OfVisit { get; } = [InvoiceSummary, EmploymentForm];

    /// <summary>What the unit's union adds when it hands everything up.</summary>
    public static IReadOnlyList<string> OfHandUp { get; } = [SummarySheet];

    /// <summary>16: everybody of age puts a fingerprint to the authorisation.</summary>
    public static SigningRule Fingerprints { get; } =
        new(
            [SigningMark.Fingerprint],
            Inferred(
                16,
                "通知写“职工及家人”，未写明是否包括未成年人；由本人和成年的家庭成员每人加盖",
                AuthorisationAsPrinted
            )
        );

    public static Checklist Checklist { get; } =
        new(
            "困难职工提供的资料",
            Sources.Survey2023.At(
                "三（三）",
                "根据《江门市困难职工家庭认定和档案管理办法（试行）》，按实际情况提供相关资料。"
            ),
            [
                new Original(ArchiveForm, "《困难职工档案表》")
                {
                    Number = "1",
                    Note = "只需提交档案表（1页版）；职工填写，单位工会加盖公章",
                    PrintedFrom = Forms.Archive.Code,
                    Source = At(1, "《困难职工档案表》（职工填写，单位工会加盖公章，只需提交档案表（1页版））"),
                },
                new Photocopy(IdCard, "困难职工身份证")
                {
                    Number = "2",
                    Note = "正、反面",
                    Source = At(2, "困难职工身份证复印件（正、反面）"),
                },
                new Photocopy(SocialSecurityCard, "社保卡") { Number = "3", Source = At(3, "社保卡复印件") },
                new Photocopy(HouseholdRegister, "户口簿（本人、家庭成员）")
                {
                    Number = "4",
                    PerPerson = PerPerson.Everybody,
                    Source = At(4, "户口簿复印件（本人、家庭成员）"),
                },
                new Original(IncomeCertificate, "单位开具的收入证明（本人、家庭成员）")
                {
                    Number = "5",
                    PerPerson = new(Condition.Always, OwnFacts.MemberHasIncome),
                    Note = "有单位的用样板一，没有单位或灵活就业的用样板二；两种格式，二选一",
                    PrintedFrom = Papers.IncomeCertificateOfUnit,
                    Source = Inferred(
                        5,
                        "通知写“本人、家庭成员”，未写明没有收入的成员怎样证明；本人必交，有收入的家庭成员每人一份",
                        "单位开具的收入证明（本人、家庭成员）"
                    ),
                },
                new Original(HomeVisitRecord, "困难职工入户调查记录表")
                {
                    Number = "6",
                    ProvidedBy = PrimaryUnion,
                    RecordedBy = Approval.HomeVisit,
                    PrintedFrom = Papers.HomeVisitRecord,
                    Note = "入户调查人员填写并签名，入户调查人员至少两人",
                    Source = At(6, "困难职工入户调查记录表（入户调查人员填写并签名，入户调查人员至少两人）"),
                },
                new Photo(VisitPhotos, "调查人员入户调查时拍摄家庭现场照及与困难职工本人合影的相片")
                {
                    Number = "7",
                    ProvidedBy = PrimaryUnion,
                    RecordedBy = Approval.HomeVisit,
                    Note = "各一张",
                    Source = At(7, "调查人员入户调查时拍摄家庭现场照及与困难职工本人合影的相片各一张"),
                },
                new Photo(NoticePhoto, "宣传栏公示图片")
                {
                    Number = "8",
                    ProvidedBy = PrimaryUnion,
                    RecordedBy = Approval.Notice,
                    Source = At(8, "宣传栏公示图片"),
                },
                new Photocopy(CivilAffairsCard, "低保证、低收入家庭证")
                {
                    Number = "9",
                    When = OwnFacts.HasAllowance | OwnFacts.HasLowIncomeCertificate,
                    Note = "持有哪一种附哪一种",
                    Source = At(9, "持有民政局低保证、低收入家庭证的，附复印件"),
                },
                new Photocopy(DisabilityCard, "残疾证")
                {
                    Number = "10",
                    When = OwnFacts.SomebodyIsDisabled,
                    PerPerson = new(OwnFacts.IsDisabled, OwnFacts.MemberIsDisabled),
                    Source = Inferred(
                        10,
                        "通知没有写明是谁的残疾证；家属残疾也是致困原因，残疾的本人和家庭成员每人一份",
                        "属于残疾的，附残疾证复印件"
                    ),
                },
                .. OfIllness(),
                new Photocopy(VeteranCard, "退伍或复员军人证件")
                {
                    Number = "12",
                    When = OwnFacts.IsVeteran,
                    Source = At(12, "属于复员、转业、退伍的须附上退伍或复员军人证件复印件"),
                },
                new Original(EnrolmentCertificate, "在校就读证明")
                {
                    Number = "13",
                    When = OwnFacts.AsksEducationAid,
                    PrintedFrom = Papers.EnrolmentCertificate,
                    Note = "每名申请助学帮扶的学生一份",
                    Source = At(13, EducationAsPrinted),
                },
                new Unspecified(EducationVouchers, "学费、住宿费、必要长途路费支出凭证")
                {
                    Number = "13",
                    When = OwnFacts.AsksEducationAid,
                    Note = Unstated,
                    Source = At(13, EducationAsPrinted),
                },
                new Unspecified(LeaseAndRent, "租房合同及租金支出凭证")
                {
                    Number = "14",
                    When = OwnFacts.Rents,
                    Note = Unstated,
                    Source = Inferred(
                        14,
                        "通知没有写条件，三（三）写明“按实际情况提供”；租房居住的提供，自有住房的没有这两样",
                        "租房合同及租金支出凭证"
                    ),
                },
                new Original(EmploymentForm, "《江门市“一对一”就业帮扶服务登记表》")
                {
                    Number = "15",
                    When = OwnFacts.SomebodyNeedsWork,
                    ProvidedBy = PrimaryUnion,
                    PrintedFrom = Forms.Employment.Code,
                    Note = "家庭成员有就业帮扶需求的，入户调查时填写",
                    Source = Sources.Survey2023.At(
                        "三（三）15、三（二）2",
                        "困难职工家庭成员中有就业帮扶需求的，请填写《江门市“一对一”就业帮扶服务登记表》。"
                    ),
                },
                new Original(Authorisation, "《申请困难职工帮扶申请授权书》")
                {
                    Number = "16",
                    Signing = Fingerprints,
                    PrintedFrom = Papers.Authorisation,
                    Note = "职工及家人填写并加盖手指印",
                    Source = At(16, AuthorisationAsPrinted),
                },
                new Original(SummarySheet, "困难职工情况汇总表")
                {
                    Number = "17",
                    ProvidedBy = PrimaryUnion,
                    PerUnit = true,
                    Note = "单位工会填写并加盖公章",
                    Source = At(17, "困难职工情况汇总表（单位工会填写并加盖公章）"),
                },
            ]
        );

    /// <summary>11 names four papers: of each who is ill, and one table for the household.</summary>
    private static IEnumerable<Material> OfIllness()
    {
        var ofTheIll = new PerPerson(OwnFacts.IsIll, OwnFacts.MemberIsIll);
        return
        [
            new AnyOf(
                MedicalProof,
                "诊断证明或出院记录",
                [new Unspecified("diagnosis", "诊断证明"), new Unspecified("discharge-record", "出院记录")]
            )
            {
                Number = "11",
                When = OwnFacts.SomebodyIsIll,
                PerPerson = ofTheIll,
                Source = At(11, IllnessAsPrinted),
            },
            new Photocopy(SpecialOutpatientCard, "特种病门诊专用证（俗称“绿卡”）")
            {
                Number = "11",
                When = OwnFacts.SomebodyHasCard,
                PerPerson = new(OwnFacts.HasCard, OwnFacts.MemberHasCard),
                Source = Inferred(
                    11,
                    "不是每个患病的人都办有绿卡；三（三）写明“按实际情况提供”，患病并持有的提供",
                    IllnessAsPrinted
                ),
            },
            new Unspecified(MedicalInvoices, "因病住院（含门诊慢性病）医疗费发票等")
            {
                Number = "11",
                When = OwnFacts.SomebodyIsIll,
                PerPerson = ofTheIll,
                Note = Unstated,
                Source = At(11, IllnessAsPrinted),
            },
            new Original(InvoiceSummary, "《医疗发票汇总表》")
            {
                Number = "11",
                When = OwnFacts.SomebodyIsIll,
                ProvidedBy = PrimaryUnion,
                PrintedFrom = Forms.MedicalInvoices.Code,
                Note = "由基层工会按发票整理",
                Source = At(11, IllnessAsPrinted),
            },
        ];
    }

    private static Citation At(int number, string quotation) => Sources.Survey2023.At($"三（三）{number}", quotation);

    private static Citation Inferred(int number, string why, string quotation) =>
        Sources.Survey2023.Inferred($"三（三）{number}", why, quotation);
}
