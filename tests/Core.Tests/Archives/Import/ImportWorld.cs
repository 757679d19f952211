using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Core.Tests.Archives.Import;

/// <summary>A county that takes archives over from files, on a database of its own.</summary>
public sealed class ImportWorld : IAsyncLifetime
{
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("platform-files-");
    private readonly List<ServiceProvider> _hosts = [];
    private int _persons = 80_000;

    public TestDatabase Database { get; } = new();

    public FakeClock Clock { get; } = new();

    internal SampleUnions Unions { get; private set; } = null!;

    public Actor Officer { get; private set; } = null!;

    public Actor Lead { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(Database);
        Officer = await Unions.ActorAsync(Unions.County, Role.Officer);
        Lead = await Unions.ActorAsync(Unions.County, Role.Lead);
        AddHost();
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await Database.DisposeAsync();
        _files.Delete(recursive: true);
    }

    public T Get<T>()
        where T : notnull => _hosts[0].CreateScope().ServiceProvider.GetRequiredService<T>();

    /// <summary>Another Host on the same database and files.</summary>
    public IServiceProvider AddHost()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(Clock, Database);
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(_files.FullName), Clock));
        services.AddSingleton(new Catalogue([ImportItem.Region]));
        services.AddCalendar();
        services.AddOrganizations();
        services.AddHouseholds();
        services.AddEditions();
        services.AddSettings();
        services.AddBenchmarks();
        services.AddVisits();
        services.AddArchives();
        var host = services.BuildServiceProvider();
        _hosts.Add(host);
        return host.CreateScope().ServiceProvider;
    }

    /// <summary>People nobody used before; the number of the first.</summary>
    public int NewPeople(int count) => Interlocked.Add(ref _persons, count) - count;

    internal ArchiveWorkbook Workbook(int workers = 1) => new(workers, Unions.Unit.Name, NewPeople(3 * workers));

    internal Task<Guid> UploadAsync(ArchiveWorkbook workbook) => UploadAsync(workbook.Write());

    public Task<Guid> UploadAsync(Stream file) =>
        Get<ImportDesk>().UploadAsync(Officer, SampleRegion.Code, ImportItem.Code, "档案.xlsx", file);

    /// <summary>Works until nothing waits any more, as a Host does.</summary>
    public async Task RunAsync(IServiceProvider? host = null)
    {
        var runner = (host ?? _hosts[0].CreateScope().ServiceProvider).GetRequiredService<ImportRunner>();
        while (await runner.StepAsync()) { }
    }

    /// <summary>Handed in and checked.</summary>
    internal async Task<ArchiveImport> CheckedAsync(ArchiveWorkbook workbook)
    {
        var id = await UploadAsync(workbook);
        await RunAsync();
        return await FindAsync(id);
    }

    public async Task ConfirmAsync(Guid id) =>
        await Get<ImportDesk>().ConfirmAsync(Lead, id, (await FindAsync(id)).Version);

    public async Task<ArchiveImport> FindAsync(Guid id) => (await Get<ImportDesk>().ViewAsync(Lead, id)).Import;

    public Task<IReadOnlyList<ImportFinding>> FindingsAsync(Guid id) =>
        Get<ImportDesk>().FindingsAsync(Lead, id, null, 0, ImportDesk.MostFindings);

    public async Task<int> WrittenAsync(Guid id)
    {
        await using var db = Database.Open();
        return await db.Archives.CountAsync(archive => archive.ImportId == id);
    }

    /// <summary>Registers a person in another county of the city.</summary>
    public async Task RegisterElsewhereAsync(string idNumber)
    {
        await using var db = Database.Open();
        await RegisterElsewhereAsync(db, idNumber);
    }

    public async Task RegisterElsewhereAsync(PlatformDb db, string idNumber)
    {
        var item = SampleRegister.Filing;
        var hash = await Get<EditionRegister>().PinAsync(db, SampleRegion.Code, item);
        await Get<ArchiveRegister>()
            .OpenAsync(
                Lead,
                db,
                new(Unions.OtherUnit, SampleRegion.Code, hash, item, SampleRegister.Answers(idNumber))
            );
    }
}
