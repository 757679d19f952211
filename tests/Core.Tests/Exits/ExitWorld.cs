using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Editions;
using Platform.Exits;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Exits;

/// <summary>Archives of a unit below a county, three regions that differ in how one leaves them, and the desks as wired.</summary>
public sealed class ExitWorld : IAsyncLifetime, IReverifications, IExitEvents
{
    /// <summary>Everything is asked for: proof, explanation, five days of notice, a visit within six months.</summary>
    public const string Strict = SampleRegion.Code;

    /// <summary>Only who decides is said.</summary>
    public const string Lenient = "990103";

    /// <summary>The documents say nothing of leaving.</summary>
    public const string Silent = "990104";

    private static readonly Citation Clause = SampleRegion.Guide.At("十二");

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-files-");
    private ServiceProvider? _services;
    private IServiceScope? _scope;
    private int _persons = 500;

    public TestDatabase Database { get; } = new();

    public FakeClock Clock { get; } = new();

    public SampleUnions Unions { get; private set; } = null!;

    public Actor UnitOfficer { get; private set; } = null!;

    public Actor County { get; private set; } = null!;

    public Actor CountyColleague { get; private set; } = null!;

    public Actor OtherCounty { get; private set; } = null!;

    public Actor City { get; private set; } = null!;

    /// <summary>The number of an application by which the household is being verified anew.</summary>
    public string? OpenReview { get; set; }

    /// <summary>Whoever was told that an archive left the register.</summary>
    public List<Guid> Left { get; } = [];

    public DateOnly Today => ChinaTime.Today(Clock);

    public T Get<T>()
        where T : notnull => _scope!.ServiceProvider.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(Database);
        UnitOfficer = await Unions.ActorAsync(Unions.Unit, Role.Officer);
        County = await Unions.ActorAsync(Unions.County, Role.Officer);
        CountyColleague = await Unions.ActorAsync(Unions.County, Role.Officer);
        OtherCounty = await Unions.ActorAsync(Unions.OtherCounty, Role.Officer);
        City = await Unions.ActorAsync(Unions.City, Role.Officer);

        var services = new ServiceCollection();
        services.AddTestStorage(Clock, Database);
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(_files.FullName), Clock));
        services.AddSingleton(new Catalogue(Regions));
        services.AddSingleton<IReverifications>(this);
        services.AddSingleton<IExitEvents>(this);
        services.AddCalendar();
        services.AddHouseholds();
        services.AddEditions();
        services.AddBenchmarks();
        services.AddArchives();
        services.AddExits();
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateScope();
    }

    public async Task DisposeAsync()
    {
        _scope!.Dispose();
        await _services!.DisposeAsync();
        await Database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    public async Task<Archive> ArchiveAsync(
        string region = Strict,
        Body? unit = null,
        string name = "测试甲",
        string? idNumber = null
    )
    {
        await using var db = Database.Open();
        var item = SampleRegion.Region.ServiceItems[0];
        var answers = new Answers
        {
            Values = { [Facts.ApplicantName.Key] = name, [Facts.ApplicantIdNumber.Key] = idNumber ?? NewIdNumber() },
        };
        return await Get<ArchiveRegister>()
            .OpenAsync(
                County,
                db,
                new OpenArchive(
                    unit ?? Unions.Unit,
                    region,
                    await Get<EditionRegister>().PinAsync(db, SampleRegion.Code, item),
                    item,
                    answers
                )
            );
    }

    public string NewIdNumber() => IdNumbers.Make(Interlocked.Increment(ref _persons));

    public async Task<Guid> ProposedAsync(
        string region = Lenient,
        ExitKind kind = ExitKind.Graduated,
        string cause = "收入提高"
    ) => (await ProposeAsync(await ArchiveAsync(region), new ExitProposal(kind, cause, ExitOrigin.Check))).Id;

    public Task<Exit> ProposeAsync(Archive archive, ExitProposal proposal, Actor? actor = null) =>
        Get<ExitDesk>().ProposeAsync(actor ?? UnitOfficer, archive.Id, proposal);

    public Task<ExitFile> ReadAsync(Guid id, Actor? actor = null) => Get<ExitDesk>().ViewAsync(actor ?? County, id);

    public async Task<Archive> ArchiveOfAsync(Guid exitId) => (await ReadAsync(exitId)).Archive;

    public async Task ProveAsync(Guid id)
    {
        using var picture = new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        await Get<ExitDesk>().AttachProofAsync(UnitOfficer, id, picture, "证明.jpg", "收入证明");
    }

    public Task ExplainAsync(Guid id) =>
        Get<ExitScrutinyDesk>()
            .ExplainAsync(UnitOfficer, id, new ExitTalk(Today, ExitManner.InPerson, "本人"), "理解，没有意见");

    /// <summary>Proof, explanation, and a notice over its days: nothing but the decision is missing.</summary>
    public async Task<Guid> ReadyAsync()
    {
        var id = await ProposedAsync(Strict);
        await ProveAsync(id);
        await ExplainAsync(id);
        await Get<ExitScrutinyDesk>().PostAsync(UnitOfficer, id, Today, "厂区公告栏");
        Clock.Advance(TimeSpan.FromDays(14));
        return id;
    }

    /// <summary>Without a notice, where no document asks for one.</summary>
    public Task PlanNoNoticeAsync(Guid id) =>
        Get<ExitScrutinyDesk>().PlanNoticeAsync(UnitOfficer, id, null, "本人申请，单位职工已知晓");

    public async Task DecideAsync(Guid id, Outcome outcome, Actor? actor = null, string? reason = "情况属实") =>
        await Get<ExitDecisionDesk>()
            .DecideAsync(
                actor ?? County,
                id,
                (await ReadAsync(id)).Exit.Version,
                new ExitDecision(outcome, reason) { Follows = "不再享受困难职工帮扶；再次发生困难的，可以重新申请" }
            );

    public async Task<Guid> LeftAsync(string region = Lenient, ExitKind kind = ExitKind.Graduated)
    {
        var id = await ProposedAsync(region, kind);
        await PlanNoNoticeAsync(id);
        await DecideAsync(id, Outcome.Passed);
        return id;
    }

    Task<string?> IReverifications.FindOpenAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation) =>
        Task.FromResult(OpenReview);

    Task IExitEvents.OnLeftAsync(PlatformDb db, Exit exit, Actor actor, CancellationToken cancellation)
    {
        Left.Add(exit.ArchiveId);
        return Task.CompletedTask;
    }

    private static IEnumerable<Region> Regions =>
        [
            SampleRegion.Region with
            {
                Exits = new ExitRules(Party.CountyUnion, Clause)
                {
                    Options =
                    [
                        new(ExitKind.Graduated, "脱困", Clause) { Causes = ["收入提高", "子女毕业就业"] },
                        new(ExitKind.Deregistered, "注销", Clause) { Causes = ["死亡"] },
                        new(ExitKind.Withdrawn, "退档", Clause),
                    ],
                    Proof = "相关证明材料",
                    ExplainedFirst = true,
                    NoticeAtLeast = 5.WorkingDays,
                    FollowUpMonths = 6,
                },
            },
            SampleRegion.Region with
            {
                Code = Lenient,
                Exits = new ExitRules(Party.CountyUnion, Clause)
                {
                    Options =
                    [
                        .. Enum.GetValues<ExitKind>().Select(kind => new ExitOption(kind, kind.InWords, Clause)),
                    ],
                },
            },
            SampleRegion.Region with
            {
                Code = Silent,
                Exits = null,
            },
        ];
}
