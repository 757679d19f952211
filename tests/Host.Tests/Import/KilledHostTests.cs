using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Archives;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Editions;
using Platform.Host.Plugins;
using Platform.Host.Tests.Plugins;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Host.Tests.Import;

/// <summary>A Host that is killed while it writes: nothing of the file is left, and the next Host writes all of it.</summary>
public sealed class KilledHostTests : IAsyncLifetime
{
    private const string Region = "371000";
    private const string User = "import-lead";
    private const int Workers = 600;

    private readonly TestDatabase _database = new();
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("platform-import-");
    private readonly FakeClock _clock = new() { Now = DateTimeOffset.UtcNow };
    private ServiceProvider _services = null!;
    private Body _unit = null!;
    private Body _otherUnit = null!;
    private Actor _lead = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var db = _database.Open();
        var province = await AddAsync(db, "演示省总工会", BodyKind.Province, null, "370000");
        var city = await AddAsync(db, "演示市总工会", BodyKind.City, province, Region);
        var county = await AddAsync(db, "演示县总工会", BodyKind.County, city, "371083");
        var other = await AddAsync(db, "演示邻县总工会", BodyKind.County, city, "371082");
        _unit = await AddAsync(db, "演示纺织厂工会", BodyKind.Primary, county, null);
        _otherUnit = await AddAsync(db, "演示造船厂工会", BodyKind.Primary, other, null);
        var account = new Account
        {
            Id = Guid.NewGuid(),
            UserName = User,
            NormalizedUserName = User.ToUpperInvariant(),
            Name = "演示负责人",
            SecurityStamp = Guid.NewGuid().ToString("n"),
        };
        var post = new Post
        {
            AccountId = account.Id,
            BodyId = county.Id,
            Role = Role.Lead,
            Title = "负责人",
            From = new(2020, 1, 1),
        };
        db.AddRange(account, post);
        await db.SaveChangesAsync();
        _lead = Actor.Of(account, post, county);
        _services = Services();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_killed_host_leaves_nothing_and_the_next_one_writes_it_all()
    {
        var path = await FileAsync();
        await using var first = _database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        await HoldUpAsync(first, FilledTemplate.IdNumberOf(Workers));

        using var host = StartHost(path);
        var output = host.StandardError.ReadToEndAsync();
        var ended = host.WaitForExitAsync();
        var waits = _database.SomebodyWaitsAsync();
        Assert.True(await Task.WhenAny(waits, ended) == waits, ended.IsCompleted ? await output : "");
        var import = await OnlyImportAsync();
        Assert.Equal((ImportState.Writing, 500), (import.State, import.Progress));
        host.Kill();
        await ended;
        await open.RollbackAsync();

        Assert.Equal(0, await ArchivesAsync());
        _clock.Advance(TimeSpan.FromMinutes(5));
        await using var scope = _services.CreateAsyncScope();
        while (await scope.ServiceProvider.GetRequiredService<ImportRunner>().StepAsync()) { }

        Assert.Equal(ImportState.Done, (await OnlyImportAsync()).State);
        Assert.Equal(Workers, await ArchivesAsync());
    }

    private async Task<string> FileAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
        var choice = (await desk.ChoicesAsync(_lead)).Single(choice => choice.Region.Code == Region);
        using var template = new MemoryStream();
        await desk.WriteTemplateAsync(_lead, Region, choice.Item.Code, template);
        var path = Path.Combine(_data.FullName, "档案.xlsx");
        await using var file = File.Create(path);
        FilledTemplate.Write(template, Workers, _unit.Name, file);
        return path;
    }

    /// <summary>Registers somebody of the file elsewhere and does not say whether it stands: whoever writes the same person waits.</summary>
    private async Task HoldUpAsync(PlatformDb db, string idNumber)
    {
        var item = _services
            .GetRequiredService<Catalogue>()
            .Find(Region)!
            .ServiceItems.First(item => item.Renews is null);
        // Pinned and saved beforehand: the Host pins the same and must not wait for that.
        await using var before = _database.Open();
        var hash = await _services.GetRequiredService<EditionRegister>().PinAsync(before, Region, item);
        var answers = new Answers
        {
            Values = { [Facts.ApplicantName.Key] = "演示甲", [Facts.ApplicantIdNumber.Key] = idNumber },
        };
        await _services
            .GetRequiredService<ArchiveRegister>()
            .OpenAsync(_lead, db, new(_otherUnit, Region, hash, item, answers));
    }

    private Process StartHost(string path)
    {
        var program = Path.Combine(Path.GetDirectoryName(BuiltPlugins.Folder)!, "Platform.Host.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "import", "archives", path, "--region", Region, "--as", User, "--confirm"]
        )
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ConnectionStrings__Platform"] = _database.ConnectionString;
        start.Environment["Data__Directory"] = _data.FullName;
        start.Environment["Protection__KeyRing"] = TestKeys.Directory;
        return Process.Start(start)!;
    }

    private async Task<ArchiveImport> OnlyImportAsync()
    {
        await using var db = _database.Open();
        return await db.ArchiveImports.SingleAsync();
    }

    private async Task<int> ArchivesAsync()
    {
        await using var db = _database.Open();
        return await db.Archives.CountAsync();
    }

    /// <summary>Another Host on the same database, files and keys.</summary>
    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(_clock, _database);
        services.AddSingleton<IFileStore>(
            new DiskFileStore(new FileStoreOptions(Path.Combine(_data.FullName, "files")), _clock)
        );
        services.AddSingleton(RegionLoader.Load(BuiltPlugins.Folder, [], new ServiceCollection(), NullLogger.Instance));
        services.AddCalendar();
        services.AddOrganizations();
        services.AddHouseholds();
        services.AddEditions();
        services.AddSettings();
        services.AddBenchmarks();
        services.AddVisits();
        services.AddArchives();
        return services.BuildServiceProvider();
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

        db.Add(body);
        await db.SaveChangesAsync();
        return body;
    }
}
