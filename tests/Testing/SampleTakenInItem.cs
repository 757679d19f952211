using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>An item the union of the applicant's own unit takes in, or refuses, before it looks the household up.</summary>
public static class SampleTakenInItem
{
    public const string Code = "sample-taken-in";

    internal static ServiceItem Item(ServiceGuide guide) =>
        new(Code, "样例基层受理")
        {
            Guide = guide,
            Forms =
            [
                new(
                    "taken-in-form",
                    "样例受理申请表",
                    SampleRegion.Guide.At("十五"),
                    [new("本人情况", [Field.Must(Facts.ApplicantName), Field.Must(Facts.ApplicantIdNumber)])]
                ),
            ],
            Checklist = new("样例材料", SampleRegion.Guide.At("二"), []),
            Approval =
            [
                new Application("application", "申请", Applicant) { Source = SampleRegion.Guide.At("十五（1）") },
                new Acceptance("acceptance", "基层工会受理", PrimaryUnion)
                {
                    OnRefusal = new(PrimaryUnion, SampleRegion.Guide.At("十五（2）")),
                    RefusalGivesReasonOnly = true,
                    Source = SampleRegion.Guide.At("十五（2）"),
                },
                new HomeVisit("home-visit", "入户调查", PrimaryUnion)
                {
                    Rule = new(SampleRegion.Guide.At("十五（3）")),
                    Source = SampleRegion.Guide.At("十五（3）"),
                },
                new Review("superior-review", "上级工会审查", SuperiorUnion)
                {
                    Source = SampleRegion.Guide.At("十五（4）"),
                },
                new Determination("determination", "县总工会认定", CountyUnion)
                {
                    OpensArchive = true,
                    Source = SampleRegion.Guide.At("十五（5）"),
                },
            ],
        };
}
