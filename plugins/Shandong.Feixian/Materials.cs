using static Platform.Regions.Party;

namespace Shandong.Feixian;

/// <summary>申请材料, position by position as the guide numbers them.</summary>
internal static class Materials
{
    public const string ArchiveForm = "archive-form";
    public const string IdCard = "id-card";
    public const string HouseholdRegister = "household-register";
    public const string IncomeProof = "income-proof";
    public const string HardshipProof = "hardship-proof";
    public const string NoticeReport = "notice-report";
    public const string Roster = "roster";

    /// <summary>What the applicant brings; the rest the unit's union makes after its own steps.</summary>
    public static IReadOnlyList<string> OfApplicant { get; } =
    [ArchiveForm, IdCard, HouseholdRegister, IncomeProof, HardshipProof];

    public static IReadOnlyList<string> OfUnion { get; } = [NoticeReport, Roster];

    public static Checklist Checklist { get; } =
        new(
            "各系统工会需报送的材料",
            Sources.Guide.At("一（七）1"),
            [
                new Original(ArchiveForm, "《困难城镇职工档案表格》")
                {
                    Number = "（1）",
                    Copies = 3,
                    KeptBy = [Employer, SectorUnion, CountyAssistanceCentre],
                    PrintedFrom = Forms.ArchiveForm.Code,
                    Note = "一式三份，纸质，单位留存一份，系统工会一份，县总困难职工帮扶中心一份",
                },
                new Photocopy(IdCard, "身份证") { Number = "（2）", Note = "复印件1份，纸质" },
                new Photocopy(HouseholdRegister, "户口本") { Number = "（3）", Note = "复印件1份，纸质" },
                new Original(IncomeProof, "收入证明材料") { Number = "（4）", Note = "原件1份，纸质" },
                new Original(HardshipProof, "困难证明材料") { Number = "（5）", Note = "原件1份，纸质" },
                new Original(NoticeReport, "公示报告")
                {
                    Number = "（6）",
                    ProvidedBy = PrimaryUnion,
                    Note = "原件1份，纸质",
                },
                new Original(Roster, "特困职工花名册")
                {
                    Number = "（6）",
                    ProvidedBy = PrimaryUnion,
                    Note = "原件1份，纸质",
                },
            ]
        );

    public static HandUp CountyToCity { get; } =
        new(
            CountyAssistanceCentre,
            CityAssistanceCentre,
            new(
                "各县区向市帮扶中心报送的材料",
                Sources.Guide.At("一（七）2"),
                [
                    new Original(Roster, "特困职工花名册")
                    {
                        ProvidedBy = CountyAssistanceCentre,
                        Note =
                            "各县区只需向市帮扶中心报送特困职工花名册，《困难城镇职工档案表格》及其他材料由本县区留存",
                    },
                ]
            )
        );
}
