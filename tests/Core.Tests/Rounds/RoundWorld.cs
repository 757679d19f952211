using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Cases;
using Platform.Editions;
using Platform.Exits;
using Platform.Households;
using Platform.Inspections;
using Platform.Organizations;
using Platform.Regions;
using Platform.Rounds;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Rounds;

/// <summary>The sample unions with archives, and the desks of rounds and spot checks, on a database of its own.</summary>
public sealed class RoundWorld : IAsyncLifetime, IReverifications, INoticeLengths
{
    public const string KeptBy = SampleRegion.Item;

    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-files-");
    private ServiceProvider? _services;
    private int _people;

    public TestDatabase Database { get; } = new();

    public FakeClock Clock { get; } = new();

    public SampleUnions Unions { get; private set; } = null!;

    public Actor CountyLead { get; private set; } = null!;

    public Actor CityLead { get; private set; } = null!;

    public Actor UnitOfficer { get; private set; } = null!;

    /// <summary>As the notices of one province set them: the base to its county, the county to its city, all by the province's day.</summary>
    public static RoundPlan Plan { get; } =
        new("clean-up-2018", "困难职工档案清理", RoundKind.CleanUp, 2018, SampleRegion.Guide.At("二（二）"))
        {
            KeptBy = KeptBy,
            SummaryPoints = ["做法经验", "存在问题", "意见建议"],
            SummaryTo = Party.ProvinceUnion,
            Deadlines =
            [
                new(Party.PrimaryUnion, Party.CountyUnion, new(2018, 3, 10), SampleRegion.Guide.At("区"))
                {
                    Brings = "有关资料",
                },
                new(Party.CountyUnion, Party.CityUnion, new(2018, 3, 20), SampleRegion.Guide.At("市")),
                new(Party.CityUnion, Party.ProvinceUnion, new(2018, 3, 31), SampleRegion.Guide.At("省")),
            ],
        };

    public static Region Region { get; } =
        SampleRegion.Region with
        {
            Rounds = [Plan, SurveyPlan.Plan],
            SpotChecks = [new(Party.CityUnion, SampleRegion.Guide.At("抽查")) { Percent = 10 }],
        };

    public T Get<T>()
        where T : notnull => _services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Clock.GoTo(new(2018, 1, 20));
        Unions = await SampleUnions.AddAsync(Database);
        CountyLead = await Unions.ActorAsync(Unions.County, Role.Lead);
        CityLead = await Unions.ActorAsync(Unions.City, Role.Lead);
        UnitOfficer = await Unions.ActorAsync(Unions.Unit, Role.Officer);
        var services = new ServiceCollection();
        services.AddTestStorage(Clock, Database);
        services.AddSingleton(new Catalogue([Region]));
        services.AddHouseholds();
        services.AddEditions();
        services.AddCalendar();
        services.AddSettings();
        services.AddApprovals();
        services.AddBenchmarks();
        services.AddArchives();
        services.AddExits();
        services.AddSingleton<IReverifications>(this);
        services.AddSingleton<INoticeLengths>(this);
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(_files.FullName), Clock));
        services.AddRounds();
        services.AddInspections();
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        await Database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    public async Task<Guid> ArchiveAsync(Body? unit = null, Guid? caseId = null)
    {
        await using var db = Database.Open();
        var answers = AnswersOf(Interlocked.Increment(ref _people));
        return (
            await Get<ArchiveRegister>()
                .OpenAsync(
                    UnitOfficer,
                    db,
                    new OpenArchive(unit ?? Unions.Unit, SampleRegion.Code, await PinAsync(db), Item, answers)
                    {
                        CaseId = caseId,
                    }
                )
        ).Id;
    }

    /// <summary>Found to belong on the register still.</summary>
    public async Task VerifyAsync(Guid archiveId)
    {
        await using var db = Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.Id == archiveId);
        await Get<ArchiveRegister>()
            .KeepAsync(
                UnitOfficer,
                db,
                archive,
                new KeepArchive(
                    VersionReason.Verified,
                    await PinAsync(db),
                    Item,
                    AnswersOf(Interlocked.Increment(ref _people))
                )
            );
    }

    public async Task CloseAsync(Guid archiveId, ExitKind kind)
    {
        await using var db = Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.Id == archiveId);
        await Get<ArchiveRegister>().CloseAsync(CountyLead, db, archive, kind, "经核查");
    }

    /// <summary>A case of the archive, a draft unless it is ended.</summary>
    public async Task<Guid> CaseAsync(Guid archiveId, CaseStatus? end = null, Guid? id = null)
    {
        await using var db = Database.Open();
        var row = new Case
        {
            Id = id ?? Guid.CreateVersion7(Clock.GetUtcNow()),
            RegionCode = SampleRegion.Code,
            ItemCode = KeptBy,
            ItemName = "样例",
            EditionHash = await PinAsync(db),
            UnitName = Unions.Unit.Name,
            QueryCode = "ABCDEFGH",
            CreatedAt = Clock.GetUtcNow(),
            ArchiveId = archiveId,
        };
        row.Place(Unions.Unit.Lineage);
        if (end is { } status)
        {
            row.Close(status, Clock.GetUtcNow());
        }

        db.Cases.Add(row);
        await db.SaveChangesAsync();
        return row.Id;
    }

    public Task<Guid> OpenRoundAsync(Actor? lead = null, string name = "2018年困难职工档案清理") =>
        Get<RoundOpeningDesk>()
            .OpenAsync(
                lead ?? CountyLead,
                new NewRound(SampleRegion.Code, Plan.Code, RoundKind.CleanUp, 2018)
                {
                    Name = name,
                    Deadlines = new RoundTemplate(Region, Plan).DeadlinesIn(2018),
                }
            );

    /// <summary>None is in the way of an exit.</summary>
    Task<string?> IReverifications.FindOpenAsync(PlatformDb db, Guid archiveId, CancellationToken cancellation) =>
        Task.FromResult<string?>(null);

    /// <summary>The city has set none.</summary>
    Task<NoticeLength?> INoticeLengths.FindAsync(PlatformDb db, string regionCode, string stageCode, DateOnly day) =>
        Task.FromResult<NoticeLength?>(null);

    /// <summary>An application of the item, handed in now.</summary>
    public async Task<Guid> ApplyAsync(
        Body unit,
        string name,
        string itemCode = SampleRegion.ItemWithNoticeLength,
        string cause = ""
    )
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        await using var db = Database.Open();
        var item = SampleRegion.Region.ServiceItems.First(one => one.Code == itemCode);
        var id = Guid.CreateVersion7(Clock.GetUtcNow());
        var answers = AnswersOf(Interlocked.Increment(ref _people));
        answers.Values[Facts.ApplicantName.Key] = name;
        answers.Values[Facts.HardshipCause] = cause;
        var row = new Case
        {
            Id = id,
            RegionCode = SampleRegion.Code,
            ItemCode = itemCode,
            ItemName = item.Name,
            EditionHash = await Get<EditionRegister>().PinAsync(db, SampleRegion.Code, item),
            UnitName = unit.Name,
            ApplicantName = name,
            QueryCode = "ABCDEFGH",
            CreatedAt = Clock.GetUtcNow(),
            SealedAnswers = Get<AnswersVault>().Seal(id, item.Forms, answers),
        };
        row.Place(unit.Lineage);
        row.Submit($"{_people}", [.. BitConverter.GetBytes(_people)], null, new HashSet<string>(), Clock.GetUtcNow());
        row.Enter(item.Approval[1], unit, Clock.GetUtcNow());
        db.Cases.Add(row);
        await db.SaveChangesAsync();
        return id;
    }

    /// <summary>Posts the notice of a case today.</summary>
    public async Task PostAsync(Guid caseId)
    {
        await using var db = Database.Open();
        var today = ChinaTime.Today(Clock);
        db.Postings.Add(
            Posting.Of(
                caseId,
                new PostingRequest("public-notice", today, "宣传栏", 7, "样例", null),
                Get<WorkingCalendar>().Add(today, 7),
                "经办人",
                Clock.GetUtcNow()
            )
        );
        await db.SaveChangesAsync();
    }

    public async Task EndAsync(Guid caseId, CaseStatus status)
    {
        await using var db = Database.Open();
        (await db.Cases.SingleAsync(row => row.Id == caseId)).Close(status, Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    private static ServiceItem Item => SampleRegion.Region.ServiceItems[0];

    private static Answers AnswersOf(int person) =>
        new()
        {
            Values =
            {
                [Facts.ApplicantName.Key] = $"测试{person}",
                [Facts.ApplicantIdNumber.Key] = IdNumbers.Make(person),
            },
        };

    private Task<string> PinAsync(PlatformDb db) => Get<EditionRegister>().PinAsync(db, SampleRegion.Code, Item);
}
