using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>An item whose checklist asks everything a checklist can: of each person, signed, recorded by a stage, once for a unit.</summary>
public static class SampleMaterialsItem
{
    public const string Code = "sample-materials";

    public const string Register = "household-register";
    public const string Diagnosis = "diagnosis";
    public const string Authorisation = "authorisation";
    public const string VisitRecord = "visit-record";
    public const string VisitPhotos = "visit-photos";
    public const string NoticePhoto = "notice-photo";
    public const string Summary = "unit-summary";
    public const string VeteranCard = "veteran-card";

    public static YesNo IsIll { get; } = new("applicant.is-ill", "本人患病") { Otherwise = "本人没有患病" };

    public static YesNo MemberIsIll { get; } = new("member.is-ill", "患病");

    public static YesNo IsVeteran { get; } = new("applicant.is-veteran", "本人为退役军人");

    public static AnyRow FamilyIsIll { get; } = new(Facts.Members, "家庭成员", MemberIsIll);

    internal static ServiceItem Item(ServiceGuide guide) =>
        new(Code, "样例逐人材料")
        {
            Guide = guide,
            Forms =
            [
                new(
                    "materials-form",
                    "样例申报表",
                    SampleRegion.Guide.At("二十"),
                    [
                        new(
                            "本人情况",
                            [Field.Must(Facts.ApplicantName), Field.Must(Facts.ApplicantIdNumber), IsIll, IsVeteran]
                        ),
                        new("家庭成员", [Field.Must(Facts.MemberName), Field.Must(Facts.MemberIdNumber), MemberIsIll])
                        {
                            Rows = Facts.Members,
                            RowName = "家庭成员",
                        },
                    ]
                ),
            ],
            Checklist = new(
                "样例材料",
                SampleRegion.Guide.At("二十"),
                [
                    new Photocopy(Register, "户口簿") { PerPerson = PerPerson.Everybody },
                    new Photocopy(Diagnosis, "诊断证明")
                    {
                        When = IsIll | FamilyIsIll,
                        PerPerson = new(IsIll, MemberIsIll),
                        Source = SampleRegion.Guide.At("二十（2）"),
                    },
                    new Photocopy(VeteranCard, "退役军人证") { When = IsVeteran },
                    new Original(Authorisation, "《授权书》")
                    {
                        PrintedFrom = "sample-authorisation",
                        Signing = new([SigningMark.Fingerprint], SampleRegion.Guide.At("二十（3）")),
                    },
                    new Original(VisitRecord, "入户调查记录") { RecordedBy = "home-visit", ProvidedBy = PrimaryUnion },
                    new Photo(VisitPhotos, "入户照片") { RecordedBy = "home-visit", ProvidedBy = PrimaryUnion },
                    new Photo(NoticePhoto, "公示照片") { RecordedBy = "public-notice", ProvidedBy = PrimaryUnion },
                    new Original(Summary, "汇总表") { PerUnit = true, ProvidedBy = PrimaryUnion },
                ]
            ),
            Papers =
            [
                new("sample-authorisation", "样例授权书", "None", SampleRegion.Guide.At("二十（3）")),
                new("sample-summary", "样例汇总", "None", SampleRegion.Guide.At("二十"))
                {
                    FromStage = "determination",
                },
            ],
            Approval =
            [
                new Application("application", "申请", Applicant) { Source = SampleRegion.Guide.At("二十（1）") },
                new HomeVisit("home-visit", "入户调查", PrimaryUnion)
                {
                    Rule = new(SampleRegion.Guide.At("二十（4）")) { MinimumInvestigators = 2 },
                    Source = SampleRegion.Guide.At("二十（4）"),
                },
                new PublicNotice("public-notice", "公示", PrimaryUnion)
                {
                    AtLeast = 5.WorkingDays,
                    Brings = [NoticePhoto],
                    Source = SampleRegion.Guide.At("二十（5）"),
                },
                new Determination("determination", "县总工会审批", CountyUnion)
                {
                    Requires = [Register, Diagnosis, Authorisation, VisitRecord, VisitPhotos, NoticePhoto, Summary],
                    Source = SampleRegion.Guide.At("二十（6）"),
                },
            ],
        };
}
