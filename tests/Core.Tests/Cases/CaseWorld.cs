using Microsoft.Extensions.DependencyInjection;
using Platform.Activities;
using Platform.Applicants;
using Platform.Approvals;
using Platform.Archives;
using Platform.Assistance;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Cases;
using Platform.Certificates;
using Platform.Editions;
using Platform.Employment;
using Platform.Exits;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Cases;

/// <summary>A city with two counties and their people, and the desks as the product wires them, on a database of its own.</summary>
public sealed class CaseWorld : IAsyncLifetime, INoticeLengths, IIssuingWindows, ICertificateRenderer
{
    private readonly TestDatabase _database = new();
    private ServiceProvider? _services;
    private IServiceScope? _scope;
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-files-");
    private int _persons;

    public FakeClock Clock { get; } = new();

    public TestDatabase Database => _database;

    public Body Unit { get; private set; } = null!;

    /// <summary>A unit under a township: no sector union.</summary>
    public Body TownshipUnit { get; private set; } = null!;

    /// <summary>A unit nobody has registered a supervising department for.</summary>
    public Body LonelyUnit { get; private set; } = null!;

    /// <summary>A unit directly under the city (市直).</summary>
    public Body CityUnit { get; private set; } = null!;

    public Actor UnitOfficer { get; private set; } = null!;

    public Actor UnitColleague { get; private set; } = null!;

    public Actor Department { get; private set; } = null!;

    public Actor Sector { get; private set; } = null!;

    public Actor County { get; private set; } = null!;

    public Actor CountyColleague { get; private set; } = null!;

    public Actor OtherCounty { get; private set; } = null!;

    public Actor City { get; private set; } = null!;

    public Actor CityUnitOfficer { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => _scope!.ServiceProvider.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using (var db = _database.Open())
        {
            var province = await AddAsync(db, "样例省总工会", BodyKind.Province, null, "990000");
            var city = await AddAsync(db, "样例市总工会", BodyKind.City, province, "990100");
            var county = await AddAsync(db, "样例县总工会", BodyKind.County, city, SampleRegion.Code);
            var other = await AddAsync(db, "邻县总工会", BodyKind.County, city, "990102");
            var sector = await AddAsync(db, "样例县轻工系统工会", BodyKind.Sector, county, null);
            var township = await AddAsync(db, "样例镇总工会", BodyKind.Township, county, null);
            var department = await AddAsync(db, "样例县轻工主管局", BodyKind.Department, county, null);
            Unit = await AddAsync(db, "样例纺织厂工会", BodyKind.Primary, sector, null);
            TownshipUnit = await AddAsync(db, "样例砖厂工会", BodyKind.Primary, township, null);
            LonelyUnit = await AddAsync(db, "样例小作坊工会", BodyKind.Primary, township, null);
            CityUnit = await AddAsync(db, "样例市直印刷厂工会", BodyKind.Primary, city, null);
            Unit.DepartmentId = TownshipUnit.DepartmentId = CityUnit.DepartmentId = department.Id;
            await db.SaveChangesAsync();
            UnitOfficer = await EmployAsync(db, Unit, "甲经办");
            UnitColleague = await EmployAsync(db, Unit, "甲同事");
            Department = await EmployAsync(db, department, "乙主管");
            Sector = await EmployAsync(db, sector, "丙系统");
            County = await EmployAsync(db, county, "丁中心");
            CountyColleague = await EmployAsync(db, county, "丁同事");
            OtherCounty = await EmployAsync(db, other, "戊邻县");
            City = await EmployAsync(db, city, "己市总");
            CityUnitOfficer = await EmployAsync(db, CityUnit, "庚市直");
        }

        Start(SampleRegion.Region);
    }

    /// <summary>The platform starts anew with what the plugin now says; the database stays.</summary>
    public async Task UpgradeAsync(Region region)
    {
        _scope!.Dispose();
        await _services!.DisposeAsync();
        Start(region);
    }

    private void Start(Region region)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(Clock, _database);
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(_files.FullName), Clock));
        services.AddSingleton(new Catalogue([region]));
        services.AddSingleton<INoticeLengths>(this);
        services.AddSingleton<IIssuingWindows>(this);
        services.AddSingleton<ICertificateRenderer>(this);
        services.AddAutoMapper(_ => { }, typeof(CasesModule).Assembly);
        services.AddCalendar();
        services.AddOrganizations();
        services.AddHouseholds();
        services.AddEditions();
        services.AddSettings();
        services.AddVisits();
        services.AddApplicants();
        services.AddApprovals();
        services.AddBenchmarks();
        services.AddArchives();
        services.AddExits();
        services.AddCertificates();
        services.AddAssistance();
        services.AddCases();
        services.AddEmployment();
        services.AddActivities();
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
    }

    public async Task DisposeAsync()
    {
        _scope!.Dispose();
        await _services!.DisposeAsync();
        await _database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    public string NewIdNumber() => IdNumbers.Make(Interlocked.Increment(ref _persons));

    /// <summary>Valid answers of a person nobody has used before.</summary>
    public Answers Answers(string name = "测试甲") =>
        new()
        {
            Values =
            {
                [Facts.ApplicantName.Key] = name,
                [Facts.ApplicantIdNumber.Key] = NewIdNumber(),
                ["applicant.monthly-income"] = "1500",
            },
        };

    /// <summary>A case just handed in by the officer for a worker, at the unit's review.</summary>
    public async Task<Guid> SubmittedAsync(Body? unit = null, Answers? answers = null, string item = SampleRegion.Item)
    {
        var actor =
            unit is null || unit == Unit ? UnitOfficer
            : unit == CityUnit ? CityUnitOfficer
            : null;
        var key = await Get<DraftDesk>().StartAsync(actor, SampleRegion.Code, item, (unit ?? Unit).Id);
        var version = await Get<DraftDesk>().SaveAsync(key, 0, answers ?? Answers());
        return (await Get<SubmissionDesk>().SubmitAsync(key, version)).Id;
    }

    /// <summary>Hands in paper for everything the union still lacks, and finds it in order where it is the actor's turn.</summary>
    public async Task CollectAsync(Actor actor, Guid caseId, params string[] codes)
    {
        foreach (var code in codes)
        {
            await Get<MaterialDesk>().ReceivePaperAsync(actor, caseId, code, 2);
        }
    }

    /// <summary>Finds everything handed in so far in order.</summary>
    public async Task CheckAsync(Actor actor, Guid caseId)
    {
        var file = await Get<CaseDesk>().ViewAsync(actor, caseId);
        foreach (var submission in file.Contents.Submissions.Where(one => one.ReplacedAt is null))
        {
            await Get<MaterialDesk>()
                .CheckAsync(actor, caseId, submission.Id, Platform.Materials.CheckState.InOrder, null);
        }
    }

    public async Task DecideAsync(Actor actor, Guid caseId, DecisionRequest request)
    {
        var file = await Get<CaseDesk>().ViewAsync(actor, caseId);
        await Get<DecisionDesk>().DecideAsync(actor, caseId, file.Case.Version, request);
    }

    public Task PassAsync(Actor actor, Guid caseId) => DecideAsync(actor, caseId, new(Outcome.Passed, null));

    /// <summary>Reviewed, posted for five working days and over them, with the report: ready for the department.</summary>
    /// <param name="submitted">A case just handed in, of the unit; a new one otherwise.</param>
    public async Task<Guid> ScrutinisedAsync(Guid? submitted = null)
    {
        var id = submitted ?? await SubmittedAsync();
        await CollectAsync(UnitOfficer, id, "id-card", "income-proof");
        await CheckAsync(UnitOfficer, id);
        await PassAsync(UnitOfficer, id);
        await Get<ScrutinyDesk>()
            .PostAsync(UnitOfficer, id, new(ChinaTime.Today(Clock), "厂区公告栏", 5, "与职工代表商定", null));
        Clock.Advance(TimeSpan.FromDays(14));
        await CollectAsync(UnitOfficer, id, "notice-report");
        await PassAsync(UnitOfficer, id);
        return id;
    }

    /// <summary>At the county's acceptance with everything in order.</summary>
    /// <param name="submitted">A case just handed in, of the unit; a new one otherwise.</param>
    public async Task<Guid> ForwardedAsync(Guid? submitted = null)
    {
        var id = await ScrutinisedAsync(submitted);
        await PassAsync(Department, id);
        await PassAsync(Sector, id);
        await CheckAsync(County, id);
        return id;
    }

    private static async Task<Body> AddAsync(PlatformDb db, string name, BodyKind kind, Body? parent, string? code)
    {
        var body = new Body
        {
            Name = name,
            Kind = kind,
            DivisionCode = code,
        };
        if (parent is not null)
        {
            body.MoveBelow(parent);
        }

        db.Bodies.Add(body);
        await db.SaveChangesAsync();
        return body;
    }

    private static async Task<Actor> EmployAsync(PlatformDb db, Body body, string name)
    {
        var account = new Account
        {
            Id = Guid.NewGuid(),
            UserName = Guid.NewGuid().ToString("n"),
            Name = name,
        };
        var post = new Post
        {
            AccountId = account.Id,
            BodyId = body.Id,
            Role = Role.Officer,
            Title = "经办人",
            From = new(2020, 1, 1),
        };
        db.AddRange(account, post);
        await db.SaveChangesAsync();
        return Actor.Of(account, post, body);
    }

    /// <summary>A city that has set nothing.</summary>
    Task<NoticeLength?> INoticeLengths.FindAsync(PlatformDb db, string regionCode, string stageCode, DateOnly day) =>
        Task.FromResult<NoticeLength?>(null);

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
    ) => Task.FromResult($"<p>{model.Number}</p>");
}
