using Platform.Regions;
using static Platform.Regions.Party;

namespace Platform.Testing;

/// <summary>A made-up county for tests of the engines: small, but with every kind of stage and rule they know.</summary>
public static class SampleRegion
{
    public const string Code = "990101";
    public const string Item = "sample-certificate";

    /// <summary>The same chain in a county whose document gives a notice length.</summary>
    public const string ItemWithNoticeLength = "sample-with-notice-length";

    /// <summary>Accepted, and then assisted by a plan the worker signs, with a card and a ledger.</summary>
    public const string ItemWithPlan = "sample-with-plan";

    public static SourceDocument Guide { get; } =
        new("样办〔2026〕1号", "样例办理指南", "样例县总工会", new(2026, 1, 5));

    private static YesNo HasDisability { get; } = new("applicant.has-disability", "本人残疾");

    private static Form Form { get; } =
        new(
            "archive-form",
            "样例档案表",
            Guide.At("一"),
            [
                new(
                    "本人情况",
                    [
                        Field.Must(Facts.ApplicantName),
                        Field.Must(Facts.ApplicantIdNumber),
                        Field.Must(new Money("applicant.monthly-income", "本人月平均收入")),
                        HasDisability,
                    ]
                ),
                new("家庭成员", [Field.Must(Facts.MemberName), Field.Must(Facts.MemberIdNumber)])
                {
                    Rows = Facts.Members,
                    RowName = "家庭成员",
                },
            ]
        );

    private static Checklist Checklist { get; } =
        new(
            "样例材料",
            Guide.At("二"),
            [
                new Photocopy("id-card", "身份证"),
                new Original("income-proof", "收入证明") { Copies = 2 },
                new Photocopy("disability-card", "残疾证") { When = HasDisability },
                new Original("notice-report", "公示报告") { ProvidedBy = PrimaryUnion },
            ]
        );

    internal static ServiceGuide ServiceGuide { get; } =
        new()
        {
            ImplementingBody = "样例县困难职工帮扶中心",
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
        };

    public static Region Region { get; } =
        new()
        {
            Code = Code,
            Name = "样例省样例市样例县",
            Sources = [Guide],
            Offices = [new("centre", "样例县困难职工帮扶中心") { Telephone = "0000-1234567", Source = Guide.At("四") }],
            ServiceItems =
            [
                ItemOf(Item, null),
                ItemOf(ItemWithNoticeLength, 7.WorkingDays),
                SampleHouseholdItem.Item(ServiceGuide),
                SampleCheckedItem.Item(ServiceGuide),
                SampleTakenInItem.Item(ServiceGuide),
                SampleMaterialsItem.Item(ServiceGuide),
                SampleRegister.Filing,
                SampleRegister.Reverification,
                SampleRegister.Entered,
                ItemOf(ItemWithPlan, null) with
                {
                    Approval = ChainWithPlan,
                    Papers = [],
                    Certificate = null,
                },
            ],
            PublicServices = [SampleServices.Employment, SampleServices.Activities, SamplePetitions.Service],
            Complaints = SampleComplaints.Rules,
            Switches = [SampleCheckedItem.Switch],
            Changes =
            [
                new("added", "新增", ChangeKind.Added, Guide.At("十五")) { Suggests = [ChangeFollow.Application] },
                new("left", "离职", ChangeKind.Left, Guide.At("十五"))
                {
                    Suggests = [ChangeFollow.Transfer, ChangeFollow.Exit, ChangeFollow.Correction],
                },
            ],
            Benchmarks = [SampleAid.Benchmark],
            Aid = SampleAid.Rules,
            Marks = [new("epidemic", "受疫情影响", SampleRegister.EpidemicAffected.Key, Guide.At("十二"))],
            ContactPersons = new("所在单位或主管单位工会专兼职工会干部", Guide.At("十三"))
            {
                Visits = new(Guide.At("十三")) { Kinds = [VisitKind.AtHome, VisitKind.ByTelephone] },
                EveryMonths = 6,
            },
            Sanctions =
            [
                new("admonition", "批评教育", Guide.At("十一")),
                new("circular", "全市通报", Guide.At("十一")),
                new("filing-ban", "取消建档资格", Guide.At("十一")) { BarsFiling = true },
            ],
        };

    private static ServiceItem ItemOf(string code, WorkingDays? noticeLength) =>
        new(code, "样例证办理")
        {
            Guide = ServiceGuide,
            Forms = [Form],
            Checklist = Checklist,
            Approval = Chain(noticeLength),
            TimeLimit = new WithinCalendarYear("当年内完成", Guide.At("五")),
            Papers =
            [
                new("sample-authorisation", "样例授权书", "None", Guide.At("一")),
                new("sample-roll-call", "样例名单公示", "None", Guide.At("七（3）"))
                {
                    FromStage = "public-scrutiny",
                    IsPublic = true,
                },
                new("sample-report", "样例申报表", "None", Guide.At("七（4）"))
                {
                    FromStage = "department-determination",
                },
                new("sample-forwarding", "样例报送表", "None", Guide.At("七（5）")) { FromStage = "sector-forwarding" },
            ],
            Certificate = new("sample-certificate", "样例证", "None", Guide.At("六"))
            {
                Paper = new(100, 70, Guide.At("六")),
                ValidYears = 3,
                ReviewedEveryYears = 1,
            },
        };

    private static IReadOnlyList<Stage> ChainWithPlan =>
        [
            new Application("application", "申请人申请", Applicant) { Source = Guide.At("七（1）") },
            new Acceptance("county-acceptance", "县帮扶中心受理", CountyAssistanceCentre) { Source = Guide.At("八") },
            new AssistancePlanning("planning", "制定帮扶计划", PrimaryUnion)
            {
                SignedByWorker = true,
                ContactCard = "样例联系卡",
                Ledger = "样例帮扶台账",
                Source = Guide.At("十二"),
            },
        ];

    private static IReadOnlyList<Stage> Chain(WorkingDays? noticeLength) =>
        [
            new Application("application", "申请人申请", Applicant) { Source = Guide.At("七（1）") },
            new Review("unit-review", "基层工会审核", PrimaryUnion)
            {
                Requires = ["id-card", "income-proof", "disability-card"],
                Source = Guide.At("七（2）"),
            },
            new OneOf(
                "public-scrutiny",
                "职工代表会议或张榜公示",
                PrimaryUnion,
                [
                    new WorkersCongress("workers-congress", "职工代表会议", PrimaryUnion)
                    {
                        Source = Guide.At("七（3）"),
                    },
                    new PublicNotice("public-notice", "张榜公示", PrimaryUnion)
                    {
                        AtLeast = noticeLength,
                        Source = Guide.At("七（3）"),
                    },
                ]
            )
            {
                Brings = ["notice-report"],
                Source = Guide.At("七（3）"),
            },
            new Determination("department-determination", "企业主管部门认定", SupervisingDepartment)
            {
                Source = Guide.At("七（4）"),
            },
            new Forwarding("sector-forwarding", "系统工会报送", SectorUnion)
            {
                When = Facts.UnitHasSectorUnion,
                Source = Guide.At("七（5）"),
            },
            new Acceptance("county-acceptance", "县帮扶中心受理", CountyAssistanceCentre)
            {
                When = !Facts.UnitIsDirectlyUnderCity,
                Requires = ["id-card", "income-proof", "disability-card", "notice-report"],
                Correction = new(Guide.At("八"))
                {
                    NoticeName = "补正材料通知单",
                    Consequence = "逾期不补正作退件处理",
                },
                CallOnAcceptance = new(PrimaryUnion, ["已受理并建档"], Guide.At("九①")),
                CallOnRefusal = new(PrimaryUnion, ["不予受理的理由", "有权受理的其他机关的名称"], Guide.At("九②")),
                Source = Guide.At("八"),
            },
            new Acceptance("city-acceptance", "市帮扶中心受理", CityAssistanceCentre)
            {
                When = Facts.UnitIsDirectlyUnderCity,
                Source = Guide.At("八"),
            },
            new CertificateIssuance("certificate", "办证", CountyUnion)
            {
                When = !Facts.UnitIsDirectlyUnderCity,
                BlanksFrom = CityUnion,
                SealedBy = CityUnion,
                Source = Guide.At("十"),
            },
            new CertificateIssuance("city-certificate", "市直办证", CityAssistanceCentre)
            {
                When = Facts.UnitIsDirectlyUnderCity,
                BlanksFrom = CityUnion,
                SealedBy = CityUnion,
                Source = Guide.At("十"),
            },
        ];
}
