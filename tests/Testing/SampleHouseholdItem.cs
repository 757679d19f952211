using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>An item whose chain visits, appraises, posts, reviews and decides: the archive is its outcome, not a certificate.</summary>
public static class SampleHouseholdItem
{
    public const string Code = "sample-household";

    /// <summary>The field the notice's result is written into.</summary>
    public const string NoticeResult = "notice.result";

    public const string LivingRoom = "家庭现场";

    public const string WithWorker = "与职工本人合影";

    // Made when asked for: this class and the region's look at each other while they are being initialised.
    public static VisitRule Rule =>
        new(SampleRegion.Guide.At("十一"))
        {
            MinimumInvestigators = 2,
            Photos = [LivingRoom, WithWorker],
            NeedsPosition = true,
            RecordName = "样例入户调查表",
        };

    internal static ServiceItem Item(ServiceGuide guide) =>
        new(Code, "样例建档")
        {
            Guide = guide,
            Forms =
            [
                new(
                    "household-form",
                    "样例申报表",
                    SampleRegion.Guide.At("十"),
                    [
                        new(
                            "本人情况",
                            [
                                Field.Must(Facts.ApplicantName),
                                Field.Must(Facts.ApplicantIdNumber),
                                new Text(NoticeResult, "公示结果") { MaximumLength = 200 },
                            ]
                        ),
                    ]
                ),
            ],
            Checklist = new("样例材料", SampleRegion.Guide.At("二"), []),
            Approval =
            [
                new Application("application", "申请", Applicant) { Source = SampleRegion.Guide.At("十（1）") },
                new HomeVisit("home-visit", "入户调查", PrimaryUnion)
                {
                    Rule = Rule,
                    Source = SampleRegion.Guide.At("十（2）"),
                },
                new DemocraticAppraisal("appraisal", "民主评议", PrimaryUnion)
                {
                    MinimumParticipants = 3,
                    Source = SampleRegion.Guide.At("十（3）"),
                },
                new PublicNotice("public-notice", "公示", PrimaryUnion)
                {
                    AtLeast = 5.WorkingDays,
                    ResultInto = NoticeResult,
                    Source = SampleRegion.Guide.At("十（4）"),
                },
                new Review("superior-review", "上级工会复核", SuperiorUnion)
                {
                    VisitWhenNecessary = new(SampleRegion.Guide.At("十（5）")) { MinimumInvestigators = 2 },
                    Source = SampleRegion.Guide.At("十（5）"),
                },
                new Determination("determination", "县总工会审批", CountyUnion)
                {
                    OnDenial = new(PrimaryUnion, SampleRegion.Guide.At("十（6）")) { AndContactPerson = true },
                    Source = SampleRegion.Guide.At("十（6）"),
                },
                new DataEntry("data-entry", "录入", PrimaryUnion) { Source = SampleRegion.Guide.At("十（7）") },
            ],
        };
}
