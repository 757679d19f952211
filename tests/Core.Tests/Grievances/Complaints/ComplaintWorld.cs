using Microsoft.Extensions.DependencyInjection;
using Platform.Calendar;
using Platform.Grievances;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Grievances.Complaints;

/// <summary>The made-up unions with the sample county's complaint rules; it is Monday, 2 March 2026.</summary>
public sealed class ComplaintWorld : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly string _files = Directory.CreateTempSubdirectory().FullName;
    private ServiceProvider _services = null!;

    public FakeClock Clock { get; } = new();

    public SampleUnions Unions { get; private set; } = null!;

    public Actor Lead { get; private set; } = null!;

    public Actor Officer { get; private set; } = null!;

    public Actor Colleague { get; private set; } = null!;

    public Actor CityLead { get; private set; } = null!;

    public Actor Neighbour { get; private set; } = null!;

    public Actor Unit { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(_database);
        Lead = await Unions.ActorAsync(Unions.County, Role.Lead);
        Officer = await Unions.ActorAsync(Unions.County, Role.Officer);
        Colleague = await Unions.ActorAsync(Unions.County, Role.Officer);
        CityLead = await Unions.ActorAsync(Unions.City, Role.Lead);
        Neighbour = await Unions.ActorAsync(Unions.OtherCounty, Role.Lead);
        Unit = await Unions.ActorAsync(Unions.Unit, Role.Lead);
        var services = new ServiceCollection();
        services.AddTestStorage(Clock, _database);
        services.AddStorage(new FileStoreOptions(_files));
        services.AddSingleton(new Catalogue([SampleRegion.Region]));
        services.AddCalendar();
        services.AddOrganizations();
        services.AddComplaints();
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

    public void GoTo(string day) => Clock.GoTo(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    public static NewComplaint Complaint(string? name = "来访人", string? about = null) =>
        new()
        {
            Ground = SampleComplaints.Refused,
            Statement = "交齐了材料，窗口不予受理。",
            Name = name,
            Telephone = name is null ? null : "13800001234",
            About = about,
        };

    /// <summary>Now, with every duty done.</summary>
    public Reception FaceToFace() =>
        new(ComplaintChannel.FaceToFace, ChinaTime.Now(Clock).DateTime, SampleComplaints.Rules.FaceToFace!.Duties)
        {
            Place = "接待室",
            ReadBack = ReadBack.Confirmed,
        };

    public Task<ReceivedComplaint> ReceiveAsync(NewComplaint? complaint = null, Reception? reception = null) =>
        Get<ComplaintReceptionDesk>().ReceiveAsync(Officer, complaint ?? Complaint(), reception ?? FaceToFace());

    public Task<ReceivedComplaint> OnlineAsync(string? name = null, string? about = null, Guid? id = null) =>
        Get<ComplaintReceptionDesk>()
            .ReceiveOnlineAsync(id ?? Guid.NewGuid(), Unions.County.Id, Complaint(name, about));

    /// <summary>Received, and given to the officer by the lead.</summary>
    public async Task<Guid> AssignedAsync(string? name = "来访人", Actor? handler = null)
    {
        var id = (await ReceiveAsync(Complaint(name))).Id;
        await AssignAsync(id, handler ?? Officer);
        return id;
    }

    public async Task AssignAsync(Guid id, Actor handler, string? reason = null) =>
        await Get<ComplaintAssignmentDesk>().AssignAsync(Lead, id, await VersionAsync(id), handler.AccountId, reason);

    /// <summary>Important, and more time asked for.</summary>
    public async Task<Guid> AskedAsync(Actor? handler = null)
    {
        var (by, id) = (handler ?? Officer, await AssignedAsync(handler: handler));
        await HandleAsync(
            id,
            (desk, version) => desk.ClassAsync(by, id, version, ComplaintClass.Important, "涉及廉洁")
        );
        await HandleAsync(id, (desk, version) => desk.AskForMoreAsync(by, id, version, "须多方核实"));
        return id;
    }

    public async Task<Guid> ConcludedAsync(string? name = "来访人")
    {
        var id = await AssignedAsync(name);
        await HandleAsync(
            id,
            (desk, version) => desk.ConcludeAsync(Officer, id, version, isUpheld: true, "情况属实，已补办")
        );
        return id;
    }

    public async Task HandleAsync(Guid id, Func<ComplaintHandlingDesk, int, Task> act) =>
        await act(Get<ComplaintHandlingDesk>(), await VersionAsync(id));

    public Task<ComplaintSheet> ViewAsync(Actor actor, Guid id) => Get<ComplaintDesk>().ViewAsync(actor, id);

    public async Task<int> VersionAsync(Guid id)
    {
        await using var db = Open();
        return (await db.FindAsync<Complaint>(id))!.Version;
    }
}
