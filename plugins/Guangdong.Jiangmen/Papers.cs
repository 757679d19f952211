namespace Guangdong.Jiangmen;

/// <summary>
/// The attachments nobody fills in on the screen. The notice prints their names and no layout: what stands on them is
/// what its clauses ask for and what the same papers of other unions have (see <see cref="Silences"/>).
/// </summary>
internal static class Papers
{
    public const string HomeVisitRecord = "home-visit-record";
    public const string IncomeCertificateOfUnit = "income-certificate-of-unit";
    public const string EnrolmentCertificate = "enrolment-certificate";
    public const string Authorisation = "authorisation";

    private const string NoLayout = "通知只印有附件名称，没有附表样；栏目取自各地公开的同名表格和通知的要求";

    public static IReadOnlyList<Paper> All { get; } =
    [
        Paper.Printed<HomeVisitRecordPrint>(
            HomeVisitRecord,
            "困难职工入户调查记录表",
            Attachment(3, "困难职工入户调查记录表")
        ),
        Paper.Printed<IncomeCertificateOfUnitPrint>(
            IncomeCertificateOfUnit,
            "收入证明样板一",
            Attachment(4, "收入证明样板一")
        ),
        Paper.Printed<IncomeCertificateOnOwnPrint>(
            "income-certificate-on-own",
            "收入证明样板二",
            Attachment(5, "收入证明样板二")
        ),
        Paper.Printed<NoticePrint>("public-notice", "困难职工公示书", Attachment(6, "困难职工公示书样板")) with
        {
            FromStage = Approval.Notice,
            IsPublic = true,
        },
        Paper.Printed<EnrolmentCertificatePrint>(EnrolmentCertificate, "在校证明", Attachment(7, "在校证明")),
        Paper.Printed<AuthorisationPrint>(
            Authorisation,
            "申请困难职工帮扶申请授权书",
            Attachment(10, "申请困难职工帮扶申请授权书")
        ),
    ];

    private static Citation Attachment(int number, string name) =>
        Sources.Survey2023.Inferred($"附件{number}", NoLayout, name);
}
