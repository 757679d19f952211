using Microsoft.Extensions.DependencyInjection;
using Platform.Activities;
using Platform.Archives;
using Platform.Assistance;
using Platform.Cases;
using Platform.Clients;
using Platform.Employment;
using Platform.Exits;
using Platform.Inspections;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Database;

/// <summary>The lists officers work from, put into SQL Server's words without a server to ask.</summary>
public sealed class ListQueriesTests : IDisposable
{
    private static readonly Actor Officer = new(
        Guid.NewGuid(),
        "经办人",
        1,
        Role.Lead,
        "主任",
        1,
        "某县总工会",
        BodyKind.County,
        new Scope(ScopeKind.County, 1)
    );

    private static readonly KeysetPosition<Guid> After = new(DateTimeOffset.UnixEpoch, Guid.Empty);

    private readonly ServiceProvider _services = Services();

    public static TheoryData<ArchiveShelf> Shelves => [.. Enum.GetValues<ArchiveShelf>()];

    public static TheoryData<ExitTab> Tabs => [.. Enum.GetValues<ExitTab>()];

    [Theory]
    [MemberData(nameof(Shelves))]
    public async Task Archives_translate(ArchiveShelf shelf) =>
        Assert.Empty(
            (
                await Get<ArchiveListDesk>()
                    .PageAsync(
                        Officer,
                        new()
                        {
                            Shelf = shelf,
                            Text = "王",
                            BodyId = 2,
                            CategoryCode = "deep",
                            Mark = "epidemic",
                            Cause = "收入低",
                            OpenedInYear = 2026,
                            After = After,
                        }
                    )
            ).Rows
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Changes_translate(bool isSettled)
    {
        var filter = new ChangeFilter
        {
            IsSettled = isSettled,
            Kind = ChangeKind.Left,
            Mine = true,
            Text = "王",
            After = After,
        };

        Assert.Empty((await Get<ChangeLists>().PageAsync(Officer, filter)).Rows);
        Assert.Equal(0, (await Get<ChangeLists>().CountAsync(Officer, filter)).Value);
        Assert.Empty(await Get<ChangeLists>().TasksAsync(Officer));
    }

    [Fact]
    public async Task Counts_of_changes_translate()
    {
        await using var db = _services.GetRequiredService<IPlatformDbs>().Open(Officer.Scope);

        Assert.Empty(await db.CountChangesAsync(SampleRegion.Code, new(2026, 1, 1), new(2026, 12, 31)));
    }

    [Theory]
    [MemberData(nameof(Tabs))]
    public async Task Exits_translate(ExitTab tab) =>
        Assert.Empty(
            (
                await Get<ExitLists>()
                    .PageAsync(
                        Officer,
                        new(tab)
                        {
                            Kind = ExitKind.Graduated,
                            Mine = true,
                            Text = "王",
                            After = After,
                        }
                    )
            ).Rows
        );

    [Fact]
    public async Task Tasks_of_exits_translate() => Assert.Empty(await Get<ExitLists>().TasksAsync(Officer));

    [Theory]
    [InlineData(CaseOrder.NewestFirst)]
    [InlineData(CaseOrder.OldestFirst)]
    public async Task Cases_translate(CaseOrder order) =>
        Assert.Empty(
            (
                await Get<CaseListDesk>()
                    .PageAsync(
                        Officer,
                        new()
                        {
                            Order = order,
                            Mine = true,
                            Text = "王",
                            After = After,
                        }
                    )
            ).Rows
        );

    [Fact]
    public async Task The_ledger_translates() =>
        Assert.Empty((await Get<LedgerLists>().PageAsync(Officer, new() { Year = 2026, UnitId = 2 }, After)).Rows);

    [Fact]
    public async Task Imports_translate() => Assert.Empty((await Get<ImportDesk>().ListAsync(Officer, After, 20)).Rows);

    [Fact]
    public async Task Work_on_imports_translates() => Assert.False(await Get<ImportRunner>().StepAsync());

    [Fact]
    public async Task Budget_lines_translate()
    {
        Assert.Empty((await Get<FundDesk>().PageAsync(Officer, 2026, After)).Rows);
        Assert.Empty(await Get<FundDesk>().ForAsync(Officer, AidKind.LivingAid));
    }

    [Fact]
    public async Task Applications_for_aid_translate()
    {
        var filter = new AidFilter
        {
            Status = AidStatus.Proposed,
            Kind = AidKind.MedicalAid,
            BatchId = Guid.Empty,
            Text = "王",
            After = After,
        };

        Assert.Empty((await Get<AidLists>().PageAsync(Officer, filter)).Rows);
        Assert.Empty(await Get<AidLists>().CountsAsync(Officer));
    }

    [Fact]
    public async Task Payment_lists_translate()
    {
        Assert.Empty((await Get<PaymentDesk>().PageAsync(Officer, After)).Rows);
        Assert.Empty(await Get<PaymentDesk>().ReadyAsync(Officer));
    }

    [Fact]
    public async Task Impact_lists_translate() =>
        Assert.Empty((await Get<ImpactDesk>().ListsAsync(Officer, After, 20)).Rows);

    [Fact]
    public async Task Spot_checks_translate() =>
        Assert.Empty((await Get<SpotCheckDesk>().PageAsync(Officer, After)).Rows);

    [Fact]
    public async Task Openings_and_people_who_look_for_work_translate()
    {
        foreach (var shelf in Enum.GetValues<OpeningShelf>())
        {
            var filter = new OpeningFilter
            {
                Shelf = shelf,
                Mine = true,
                Text = "工",
                After = After,
            };
            Assert.Empty((await Get<OpeningLists>().PageAsync(Officer, filter)).Rows);
        }

        Assert.Empty(await Get<OpeningLists>().TasksAsync(Officer));
        Assert.Empty(await Get<OpeningLists>().PublicAsync());
        Assert.Empty((await Get<JobseekerLists>().PageAsync(Officer, new() { Text = "王", After = After })).Rows);
        Assert.Empty(await Get<JobseekerLists>().ToFollowUpAsync(Officer, 30));
        Assert.Empty(await Get<Screening>().FindAsync(Officer, SampleRegion.Code));
        Assert.Empty((await Get<TrainingDesk>().PageAsync(Officer, After)).Rows);
        Assert.Empty(await Get<EmploymentFigures>().OfYearAsync(Officer, 2026));
    }

    [Fact]
    public async Task Activities_translate()
    {
        var filter = new ActivityFilter
        {
            Status = ActivityStatus.Submitted,
            Mine = true,
            After = After,
        };

        Assert.Empty((await Get<ActivityLists>().PageAsync(Officer, filter)).Rows);
        Assert.Empty(await Get<ActivityLists>().TasksAsync(Officer));
    }

    [Fact]
    public async Task Client_systems_translate() =>
        Assert.Empty(await Get<ClientDesk>().ListAsync(Officer with { Role = Role.Administrator }));

    public void Dispose() => _services.Dispose();

    private T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddTestStorage(new FakeClock(), new SqlServerWithoutServer());
        services.AddSingleton<IFileStore>(new DiskFileStore(new FileStoreOptions(Path.GetTempPath()), new FakeClock()));
        services.AddSingleton(new Catalogue([SampleRegion.Region]));
        services.AddFeatures();
        return services.BuildServiceProvider();
    }
}
