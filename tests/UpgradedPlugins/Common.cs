using Sample.Upgraded;

[assembly: RegionPlugin(typeof(UpgradedRegion))]

namespace Sample.Upgraded;

/// <summary>What both releases say alike.</summary>
internal static class Common
{
    public static SourceDocument Guide { get; } =
        new("样办〔2026〕1号", "样例办理指南", "样例县总工会", new(2026, 1, 5));

    public static Money Income { get; } = new("applicant.monthly-income", "本人月平均收入");

    /// <summary>A question of its own for each item: on one day a key means one thing.</summary>
    public static Choice CauseOf(string item) => new($"{item}.cause", "致困原因", ["疾病", "残疾", "下岗"]);

    public static Region RegionOf(IReadOnlyList<SourceDocument> sources, IReadOnlyList<ServiceItem> items) =>
        new()
        {
            Code = "990101",
            Name = "青禾省白河市东岭县",
            Sources = sources,
            Offices = [new("centre", "东岭县困难职工帮扶中心") { Source = Guide.At("四") }],
            ServiceItems = items,
        };

    public static ServiceItem Item(
        string code,
        string name,
        IReadOnlyList<Form> forms,
        IReadOnlyList<Material> materials,
        IReadOnlyList<Stage> chain
    ) =>
        new(code, name)
        {
            Guide = new()
            {
                ImplementingBody = "东岭县总工会",
                Applicants = "在职职工",
                ApplicantsSource = Guide.At("一"),
                LegalBases = [Guide.At("一")],
                Requirements = ["填写样例档案表"],
                RequirementsSource = Guide.At("一"),
                Fee = "不收费",
                FeeSource = Guide.At("三"),
                OfficeCode = "centre",
                ProgressQuery = "电话查询",
                ProgressQuerySource = Guide.At("四"),
            },
            Forms = forms,
            Checklist = new("样例材料", Guide.At("二"), materials),
            Approval = chain,
        };

    public static Application Applying { get; } =
        new("application", "申请人申请", Party.Applicant) { Source = Guide.At("七（1）") };

    public static Review Reviewing(params string[] materials) =>
        new("unit-review", "基层工会审核", Party.PrimaryUnion) { Requires = materials, Source = Guide.At("七（2）") };

    public static PublicNotice Posting(int days) =>
        new("public-notice", "张榜公示", Party.PrimaryUnion)
        {
            AtLeast = days.WorkingDays,
            Source = Guide.At("七（3）"),
        };

    public static Determination Determining { get; } =
        new("determination", "县总工会认定", Party.CountyUnion) { OpensArchive = true, Source = Guide.At("七（5）") };

    /// <summary>By the guide as it was first.</summary>
    public static ServiceItem Older(string code, string name) =>
        Item(
            code,
            name,
            [OlderForm(code)],
            [new Photocopy("id-card", "身份证"), new Original("income-proof", "收入证明")],
            [
                Applying,
                Reviewing("id-card", "income-proof"),
                Posting(5),
                new Forwarding("sector-forwarding", "系统工会报送", Party.SectorUnion) { Source = Guide.At("七（4）") },
                Determining,
            ]
        );

    private static Form OlderForm(string item) =>
        new Form(
            "card-form",
            "样例卡申请表",
            Guide.At("一"),
            [
                new(
                    "本人情况",
                    [
                        Field.Must(Facts.ApplicantName),
                        Field.Must(Facts.ApplicantIdNumber),
                        Field.Must(Income),
                        Field.Must(CauseOf(item)),
                    ]
                ),
            ]
        );
}
