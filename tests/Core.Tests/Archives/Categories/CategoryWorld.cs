using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Applicants;
using Platform.Approvals;
using Platform.Archives;
using Platform.Assistance;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Cases;
using Platform.Certificates;
using Platform.Core.Tests.Regions.Categories;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Archives.Categories;

/// <summary>A city with two counties, a proposed scheme and a benchmark of the first quarter of 2026.</summary>
public sealed class CategoryWorld : IAsyncLifetime, IIssuingWindows, ICertificateRenderer
{
    public const string RegionCode = "990100";
    public const string Item = "hardship-archive";

    private readonly TestDatabase _database = new();
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-files-");
    private ServiceProvider _services = null!;
    private IServiceScope _scope = null!;
    private int _persons;

    public FakeClock Clock { get; } = new();

    public TestDatabase Database => _database;

    public SampleUnions Unions { get; private set; } = null!;

    public Actor Lead { get; private set; } = null!;

    public Actor County { get; private set; } = null!;

    public Actor CountyColleague { get; private set; } = null!;

    public Actor UnitOfficer { get; private set; } = null!;

    public static CitedDocument Document { get; } = new("样办〔2020〕58号", "样例认定办法") { Clause = "第四条" };

    public static Benchmark Urban { get; } =
        SampleScheme.Urban with
        {
            Values = [new(787m, new(2026, 1, 1), new(2026, 3, 31), SampleScheme.Document.At("二"))],
        };

    public static Benchmark Rural { get; } =
        new("minimum-living-standard.rural", "农村最低生活保障标准", Unit.YuanPerMonth)
        {
            Kind = AreaKind.Rural,
            Values = [new(588m, new(2026, 1, 1), new(2026, 12, 31), SampleScheme.Document.At("二"))],
        };

    public static Region Region { get; } =
        SampleRegion.Region with
        {
            Code = RegionCode,
            Name = "青禾省白河市",
            Sources = [SampleRegion.Guide, SampleScheme.Document],
            Benchmarks = [Urban, Rural],
            Categories = SampleScheme.Scheme with { RuralBenchmark = Rural.Code },
            ServiceItems = [ItemOf()],
        };

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(_database);
        Lead = await Unions.ActorAsync(Unions.City, Role.Lead);
        County = await Unions.ActorAsync(Unions.County, Role.Officer);
        CountyColleague = await Unions.ActorAsync(Unions.County, Role.Officer);
        UnitOfficer = await Unions.ActorAsync(Unions.Unit, Role.Officer);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(Clock, _database);
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(_files.FullName), Clock));
        services.AddSingleton(new Catalogue([Region]));
        services.AddSingleton<IIssuingWindows>(this);
        services.AddSingleton<ICertificateRenderer>(this);
        services.AddAutoMapper(_ => { }, typeof(CasesModule).Assembly);
        services.AddCalendar();
        services.AddOrganizations();
        services.AddEditions();
        services.AddHouseholds();
        services.AddSettings();
        services.AddVisits();
        services.AddApplicants();
        services.AddBenchmarks();
        services.AddApprovals();
        services.AddArchives();
        services.AddCertificates();
        services.AddAssistance();
        services.AddCases();
        // Several batches with a few dozen archives.
        services.AddSingleton(provider => new ImpactCalculator(provider.GetRequiredService<AnswersVault>())
        {
            BatchSize = 7,
        });
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
    }

    public async Task DisposeAsync()
    {
        _scope.Dispose();
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    Task<IReadOnlyDictionary<int, IssuingWindow>> IIssuingWindows.OfAsync(
        string regionCode,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyDictionary<int, IssuingWindow>>(new Dictionary<int, IssuingWindow>());

    Task<string> ICertificateRenderer.RenderAsync(
        string regionCode,
        Certificate certificate,
        CertificateModel model,
        string? verificationCode,
        CancellationToken cancellation
    ) => throw new InvalidOperationException("No certificates here.");

    /// <summary>The answers of a household in which everybody lives together.</summary>
    public Answers Answers(int people, decimal income, decimal expenditure, string incomeKind = SampleScheme.Wages) =>
        new()
        {
            Values =
            {
                [Facts.ApplicantName.Key] = "测试甲",
                [Facts.ApplicantIdNumber.Key] = IdNumbers.Make(++_persons),
            },
            Rows =
            {
                [Facts.Members] =
                [
                    .. Enumerable
                        .Range(1, people - 1)
                        .Select(_ => new Dictionary<string, string>
                        {
                            [Facts.MemberName.Key] = "家属",
                            [Facts.MemberIdNumber.Key] = IdNumbers.Make(++_persons),
                            [HouseholdFacts.MemberLivesTogether.Key] = YesNo.Yes,
                        }),
                ],
                [HouseholdFacts.Incomes] =
                [
                    new()
                    {
                        [HouseholdFacts.IncomeKind] = incomeKind,
                        [HouseholdFacts.IncomeAmount.Key] = income.ToString(CultureInfo.InvariantCulture),
                    },
                ],
                [HouseholdFacts.Expenditures] =
                [
                    new()
                    {
                        [HouseholdFacts.ExpenditureKind] = SampleScheme.Medical,
                        [HouseholdFacts.ExpenditureAmount.Key] = expenditure.ToString(CultureInfo.InvariantCulture),
                    },
                ],
            },
        };

    /// <summary>A live archive that was put into the category, whatever the calculation says.</summary>
    public async Task<Archive> ArchiveAsync(Answers answers, string? category = null, Body? unit = null)
    {
        var item = Region.ServiceItems[0];
        await using var db = _database.Open();
        var archive = await Get<ArchiveRegister>()
            .OpenAsync(
                Lead,
                db,
                new OpenArchive(
                    unit ?? Unions.Unit,
                    RegionCode,
                    await Get<EditionRegister>().PinAsync(db, RegionCode, item),
                    item,
                    answers
                )
            );
        if (category is not null)
        {
            archive.CategoryCode = category;
            archive.CategoryName = Region.Categories!.Find(category)!.Name;
            await db.SaveChangesAsync();
        }

        return archive;
    }

    public async Task<Archive> ReadAsync(Guid archiveId)
    {
        await using var db = _database.Open();
        return await db.Archives.AsNoTracking().SingleAsync(archive => archive.Id == archiveId);
    }

    /// <summary>An application at the county's determination.</summary>
    public async Task<CaseFile> CaseAsync(Answers answers)
    {
        var key = await Get<DraftDesk>().StartAsync(UnitOfficer, RegionCode, Item, Unions.Unit.Id);
        var version = await Get<DraftDesk>().SaveAsync(key, 0, answers);
        var submitted = await Get<SubmissionDesk>().SubmitAsync(key, version);
        return await Get<CaseDesk>().ViewAsync(County, submitted.Id);
    }

    public Task PassAsync(CaseFile file, CategoryChoice? choice) =>
        Get<DecisionDesk>()
            .DecideAsync(
                County,
                file.Case.Id,
                file.Case.Version,
                new DecisionRequest(Outcome.Passed, null) { Category = choice }
            );

    public async Task<Guid> ScanAsync()
    {
        using var scan = new MemoryStream("%PDF-1.4 scan"u8.ToArray());
        return await Get<DocumentScans>().ReceiveAsync(Lead, scan, "文件.pdf");
    }

    public async Task<SchemeConfirmation> ConfirmAsync(DateOnly? from = null) =>
        await Get<SchemeDesk>()
            .ConfirmAsync(
                Lead,
                new NewConfirmation(RegionCode, from ?? new(2026, 1, 1), Document) { ScanId = await ScanAsync() }
            );

    public async Task<EnteredBenchmark> EnterAsync(
        decimal amount,
        DateOnly from,
        string? area = null,
        string? benchmark = null
    ) =>
        await Get<BenchmarkDesk>()
            .EnterAsync(
                Lead,
                new NewBenchmark(
                    RegionCode,
                    benchmark ?? Urban.Code,
                    area,
                    amount,
                    from,
                    null,
                    new("样民〔2026〕2号", "关于提高低保标准的通知")
                )
                {
                    ScanId = await ScanAsync(),
                }
            );

    public async Task DrawAsync()
    {
        while (await Get<ImpactDrawing>().StepAsync()) { }
    }

    private static ServiceItem ItemOf()
    {
        var sample = SampleRegion.Region.ServiceItems[0];
        return sample with
        {
            Code = Item,
            Name = "样例建档",
            Certificate = null,
            TimeLimit = null,
            Forms =
            [
                new(
                    "archive-form",
                    "样例档案表",
                    SampleRegion.Guide.At("一"),
                    [
                        new("本人情况", [Field.Must(Facts.ApplicantName), Field.Must(Facts.ApplicantIdNumber)]),
                        Rows(
                            "家庭成员",
                            Facts.Members,
                            Facts.MemberName,
                            Facts.MemberIdNumber,
                            HouseholdFacts.MemberLivesTogether
                        ),
                        Rows(
                            "收入",
                            HouseholdFacts.Incomes,
                            new Choice(HouseholdFacts.IncomeKind, "类别", [SampleScheme.Wages, "稿费"]),
                            HouseholdFacts.IncomeAmount
                        ),
                        Rows(
                            "支出",
                            HouseholdFacts.Expenditures,
                            new Choice(HouseholdFacts.ExpenditureKind, "类别", [SampleScheme.Medical]),
                            HouseholdFacts.ExpenditureAmount
                        ),
                    ]
                ),
            ],
            Approval =
            [
                sample.Approval[0],
                new Determination("county-determination", "县总工会认定", Party.CountyUnion)
                {
                    OpensArchive = true,
                    Categorises = true,
                    Source = SampleRegion.Guide.At("八"),
                },
            ],
        };
    }

    private static Section Rows(string name, string rows, params IEnumerable<Fact> facts) =>
        new(name, [.. facts.Select(fact => new Field(fact))]) { Rows = rows, RowName = name };
}
