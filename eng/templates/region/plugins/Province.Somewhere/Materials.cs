using static Platform.Regions.Party;

namespace Province.Somewhere;

/// <summary>申请材料, in the document's order. Take out what it does not ask for.</summary>
internal static class Materials
{
    public const string ArchiveForm = "archive-form";
    public const string IdCard = "id-card";
    public const string HouseholdRegister = "household-register";
    public const string HardshipProof = "hardship-proof";
    public const string NoticeReport = "notice-report";

    /// <summary>What the applicant brings.</summary>
    public static IReadOnlyList<string> OfApplicant { get; } = [ArchiveForm, IdCard, HouseholdRegister, HardshipProof];

    public static Checklist Checklist { get; } =
        new(
            "申请材料",
            Pending.Clause,
            [
                new Original(ArchiveForm, "困难职工档案表")
                {
                    PrintedFrom = Forms.ArchiveForm.Code,
                    Source = Pending.Clause,
                },
                new Photocopy(IdCard, "身份证") { Source = Pending.Clause },
                new Photocopy(HouseholdRegister, "户口簿") { Source = Pending.Clause },
                new Unspecified(HardshipProof, "困难证明材料") { Source = Pending.Clause },
                new Original(NoticeReport, "公示报告") { ProvidedBy = PrimaryUnion, Source = Pending.Clause },
            ]
        );
}
