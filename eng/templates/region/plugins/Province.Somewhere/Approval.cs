using static Platform.Regions.Party;

namespace Province.Somewhere;

/// <summary>
/// The steps in the document's order. A step the document does not have is taken out, whatever the neighbours do; who acts,
/// who hands out blanks and whose seal it is are examples, looked up with the clause beside them.
/// </summary>
internal static class Approval
{
    public static IReadOnlyList<Stage> Chain { get; } =
    [
        new Application("application", "职工申请", Applicant) { Source = Pending.Clause },
        new HomeVisit("home-visit", "入户调查", PrimaryUnion)
        {
            Rule = new(Pending.Clause),
            Requires = Materials.OfApplicant,
            Source = Pending.Clause,
        },
        new DemocraticAppraisal("appraisal", "民主评议", PrimaryUnion) { Source = Pending.Clause },
        // Its length is set only where the document gives one: AtLeast = 5.WorkingDays.
        new PublicNotice("notice", "公示", PrimaryUnion)
        {
            Brings = [Materials.NoticeReport],
            Source = Pending.Clause,
        },
        new Determination("determination", "审核认定", CountyOrCityUnion)
        {
            Requires = [.. Materials.OfApplicant, Materials.NoticeReport],
            OpensArchive = true,
            Source = Pending.Clause,
        },
        new CertificateIssuance("certificate", "编号、盖章、发放证件", CountyOrCityUnion)
        {
            BlanksFrom = CityUnion,
            SealedBy = CityUnion,
            Source = Pending.Clause,
        },
    ];

    /// <summary>Without a certificate: null here, and the last step of the chain out.</summary>
    public static Certificate? Certificate { get; } =
        Certificate.Printed<SomewhereCertificate>(
            "hardship-certificate",
            Pending.Quote("证件名称"),
            Pending.Clause,
            new(210, 148, Pending.Clause)
        );
}
