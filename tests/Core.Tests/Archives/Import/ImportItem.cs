using Platform.Regions;
using Platform.Testing;
using static Platform.Regions.Field;
using static Platform.Regions.Party;

namespace Platform.Core.Tests.Archives.Import;

/// <summary>A made-up county's archive form with every kind of question, as most unions print it.</summary>
internal static class ImportItem
{
    public const string Code = "import-sample";

    public const string Category = "深度困难职工";

    public static Choice IncomeKind { get; } = new(HouseholdFacts.IncomeKind, "收入类别", ["工资性收入", "其他收入"]);

    public static Precondition InService { get; } =
        new(!new YesNo("work.left", "本人已离职"), "已离职的职工由户籍所在街道建档", SampleRegion.Guide.At("十三"));

    private static ServiceItem Item { get; } =
        new(Code, "样例建档立卡")
        {
            Guide = SampleRegion.Region.ServiceItems[0].Guide,
            Preconditions = [InService],
            Forms = [new("archive-form", "困难职工档案表", SampleRegion.Guide.At("一"), [Worker, Members, Incomes])],
            Checklist = new("样例材料", SampleRegion.Guide.At("二"), []),
            Approval =
            [
                new Application("application", "申请", Applicant) { Source = SampleRegion.Guide.At("十（1）") },
                new Determination("determination", "认定", CountyUnion)
                {
                    OpensArchive = true,
                    Source = SampleRegion.Guide.At("十（6）"),
                },
            ],
        };

    public static Region Region { get; } =
        SampleRegion.Region with
        {
            ServiceItems = [Item],
            Benchmarks = [new("minimum", "城市低保", Unit.YuanPerMonth) { Values = [] }],
            Categories = new("sample", "样例分类", SampleRegion.Guide.At("三"))
            {
                NetIncome = new(HouseholdCount.Everybody, 12, SampleRegion.Guide.At("三"))
                {
                    Incomes = [new("工资性收入", SampleRegion.Guide.At("三"))],
                    Expenditures = [],
                },
                UrbanBenchmark = "minimum",
                UsualArea = AreaKind.Urban,
                UsualAreaSource = SampleRegion.Guide.At("三"),
                Categories = [new("deep", Category, SampleRegion.Guide.At("三"))],
            },
        };

    private static Section Worker =>
        new(
            "职工基本情况",
            [
                Must(Facts.ApplicantName),
                Must(Facts.ApplicantSex),
                Must(ArchiveFormFacts.Nation),
                Must(Facts.ApplicantIdNumber),
                Must(ArchiveFormFacts.Health),
                Must(ArchiveFormFacts.Illness) with
                {
                    When = ArchiveFormFacts.Health.Is("患病"),
                },
                Must(ArchiveFormFacts.Marriage),
                Must(Facts.ApplicantTelephone),
                Must(ArchiveFormFacts.WorkSince),
                new YesNo("work.left", "本人已离职"),
                new(Facts.HouseholdSize),
                Must(ArchiveFormFacts.YearlyIncome),
                Must(ArchiveFormFacts.Cause),
                new(ArchiveFormFacts.BankCard),
            ]
        );

    private static Section Members =>
        new(
            "家庭成员",
            [
                Must(Facts.MemberName),
                Must(ArchiveFormFacts.Relation),
                Must(ArchiveFormFacts.MemberSex),
                Must(Facts.MemberIdNumber),
                Must(ArchiveFormFacts.MemberStatus),
                new(ArchiveFormFacts.MemberIncome),
            ]
        )
        {
            Rows = Facts.Members,
            RowName = "家庭成员",
            MaximumRows = 12,
        };

    private static Section Incomes =>
        new("家庭收入", [Must(IncomeKind), HouseholdFacts.IncomePerson, Must(HouseholdFacts.IncomeAmount)])
        {
            Rows = HouseholdFacts.Incomes,
            RowName = "收入",
            RowMeasure = "项",
            MinimumRows = 1,
        };
}
