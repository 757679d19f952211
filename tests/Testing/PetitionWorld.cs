using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Archives;
using Platform.Calendar;
using Platform.Grievances;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Xunit;

namespace Platform.Testing;

/// <summary>The made-up unions with the sample county's petition service, and the ways to bring a petition somewhere.</summary>
public sealed class PetitionWorld : IAsyncLifetime
{
    public const string Wages = "单位拖欠工资";

    private readonly TestDatabase _database = new();
    private readonly string _files = Directory.CreateTempSubdirectory().FullName;
    private ServiceProvider _services = null!;
    private int _slips;
    private int _people;

    public FakeClock Clock { get; } = new();

    public SampleUnions Unions { get; private set; } = null!;

    public Actor County { get; private set; } = null!;

    public Actor City { get; private set; } = null!;

    public Actor Sector { get; private set; } = null!;

    public Actor Unit { get; private set; } = null!;

    public Actor Neighbour { get; private set; } = null!;

    public DateOnly Today => ChinaTime.Today(Clock);

    /// <summary>Of somebody nobody used yet.</summary>
    public string IdNumber() => IdNumbers.Make(++_people);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(_database);
        County = await Unions.ActorAsync(Unions.County, Role.Officer);
        City = await Unions.ActorAsync(Unions.City, Role.Officer);
        Sector = await Unions.ActorAsync(Unions.Sector, Role.Officer);
        Unit = await Unions.ActorAsync(Unions.Unit, Role.Officer);
        Neighbour = await Unions.ActorAsync(Unions.OtherCounty, Role.Officer);
        var services = new ServiceCollection();
        services.AddTestStorage(Clock, _database);
        services.AddStorage(new FileStoreOptions(_files));
        services.AddSingleton(new Catalogue([SampleRegion.Region]));
        services.AddCalendar();
        services.AddOrganizations();
        services.AddSingleton<ArchivePeople>();
        services.AddPetitions();
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_files, recursive: true);
    }

    public T Get<T>()
        where T : notnull => _services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public PlatformDb Open() => _database.Open();

    /// <summary>A visit by 张三, received today.</summary>
    public NewPetition Visit(string? idNumber = null) =>
        new(SampleRegion.Code, SamplePetitions.Service.Code, SamplePetitions.Visit, Today, Wages, "工资三个月未发")
        {
            Name = "张三",
            IdNumber = idNumber,
            Telephone = "13800001234",
        };

    /// <summary>A slip of the hotline under a number of its own.</summary>
    public NewPetition Transfer(string? number = null) =>
        Visit() with
        {
            ChannelCode = SamplePetitions.Transfer,
            ForeignNumber = number ?? $"ZB-{++_slips:000}",
            SentBy = "省总热线",
            SentOn = Today,
            AskedBackBy = Today.AddDays(10),
        };

    public async Task<Guid> ReceivedAsync(NewPetition? petition = null) =>
        (await Get<PetitionReceiptDesk>().ReceiveAsync(County, petition ?? Visit())).Id;

    public async Task<Guid> UndertakenAsync(NewPetition? petition = null)
    {
        var id = await ReceivedAsync(petition);
        await Get<HandlingDesk>().UndertakeAsync(County, id, await VersionAsync(id), "李四");
        return id;
    }

    public async Task<Guid> MediatedAsync(MediationResult result, NewPetition? petition = null)
    {
        var id = await UndertakenAsync(petition);
        await Get<MediationDesk>().RecordAsync(County, id, await VersionAsync(id), Attempt(result));
        return id;
    }

    public NewMediation Attempt(MediationResult? result) =>
        new(Today, "县总工会接待室", "职工张三，单位代表王五", "李四", result, "双方各自陈述");

    public async Task<Guid> AssignedAsync(DateOnly? dueOn = null)
    {
        var id = await ReceivedAsync();
        await Get<HandlingDesk>()
            .AssignAsync(County, id, await VersionAsync(id), Unions.Sector.Id, "请核实处理", dueOn);
        return id;
    }

    public Task<PetitionSheet> ViewAsync(Actor actor, Guid id) => Get<PetitionDesk>().ViewAsync(actor, id);

    public async Task<int> VersionAsync(Guid id)
    {
        await using var db = Open();
        return await db.Set<Petition>().Where(row => row.Id == id).Select(row => row.Version).SingleAsync();
    }
}
