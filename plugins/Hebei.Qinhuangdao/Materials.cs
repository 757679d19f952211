using static Platform.Regions.Party;

namespace Hebei.Qinhuangdao;

/// <summary>What the notice asks to be handed in and drawn up, in its order; it gives the papers no numbers of their own.</summary>
internal static class Materials
{
    public const string Authorisation = "authorisation";
    public const string ApplicationForm = "application-form";
    public const string IncomeCertificate = "income-certificate";
    public const string IdCard = "id-card";
    public const string HouseholdRegister = "household-register";
    public const string HardshipProof = "hardship-proof";
    public const string ArchiveForm = "archive-form";
    public const string AppraisalMinutes = "appraisal-minutes";
    public const string NoticeList = "notice-list";

    /// <summary>What comes with the written application; the rest the unit's union draws up after its own steps.</summary>
    public static IReadOnlyList<string> OfApplicant { get; } =
    [Authorisation, ApplicationForm, IncomeCertificate, IdCard, HouseholdRegister, HardshipProof];

    public static Checklist Checklist { get; } =
        new(
            "建档立卡需提交和形成的材料",
            Sources.Province.At(
                "二（一）2",
                "需要申报的困难职工应提交《授权书（声明书）》、《困难职工申报表》，并按要求提供《职工（家庭成员）工资收入证明》、身份证复印件、户口簿、致困证明等资料。"
            ),
            [
                new Original(Authorisation, "《授权书（声明书）》")
                {
                    Number = "附件1",
                    PrintedFrom = Forms.Authorisation.Code,
                    Note = "本人和成年家庭成员签字",
                },
                new Original(ApplicationForm, "《困难职工申报表》")
                {
                    Number = "附件2",
                    PrintedFrom = Forms.ApplicationForm.Code,
                },
                new Original(IncomeCertificate, "《职工（家庭成员）工资收入证明》")
                {
                    Number = "附件3",
                    PrintedFrom = Forms.IncomeCertificate.Code,
                    Note = "由工资发放单位盖章，有工资收入的家庭成员每人一份",
                },
                new Photocopy(IdCard, "身份证"),
                new Unspecified(HouseholdRegister, "户口簿") { Note = "通知没有注明原件还是复印件" },
                new Unspecified(HardshipProof, "致困证明") { Note = "通知没有注明原件还是复印件，也没有列出种类" },
                new Original(ArchiveForm, "《困难职工档案表》")
                {
                    Number = "附件6",
                    PrintedFrom = Forms.ArchiveForm.Code,
                    ProvidedBy = PrimaryUnion,
                    Note = "入户调查后由基层工会填写",
                },
                new Original(AppraisalMinutes, "民主评议会议记录")
                {
                    Number = "附件4",
                    ProvidedBy = PrimaryUnion,
                    Note = "民主评议后由基层工会提交",
                },
                new Original(NoticeList, "困难职工名单公示")
                {
                    Number = "附件5",
                    ProvidedBy = PrimaryUnion,
                    Note = "公示结束后由基层工会提交",
                },
            ]
        );
}
