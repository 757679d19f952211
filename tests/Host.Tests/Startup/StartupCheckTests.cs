using Microsoft.Extensions.Configuration;
using Platform.Host.Startup;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Startup;

public class StartupCheckTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("*", false)]
    [InlineData("help.example; *", false)]
    [InlineData("help.example", true)]
    public async Task The_host_names_are_said(string? hosts, bool isFine) =>
        Assert.Equal(isFine, await new HostsAreNamed(Settings(("AllowedHosts", hosts))).FindAsync() is null);

    [Fact]
    public async Task Any_host_name_is_accepted_when_somebody_says_so() =>
        Assert.Null(
            await new HostsAreNamed(Settings(("AllowedHosts", "*"), ("Startup:AcceptAnyHost", "true"))).FindAsync()
        );

    [Theory]
    [InlineData(null, true)]
    [InlineData("false", true)]
    [InlineData("true", false)]
    public async Task Details_of_errors_stay_hidden(string? detailed, bool isFine) =>
        Assert.Equal(isFine, await new ErrorsAreHidden(Settings(("DetailedErrors", detailed))).FindAsync() is null);

    [Theory]
    [InlineData("/tmp/platform", null, false)]
    [InlineData("/dev/shm/platform", null, false)]
    [InlineData("/tmp/platform", "Host=server", true)]
    [InlineData("/srv/platform", null, true)]
    public async Task The_own_database_lies_where_it_is_kept(string directory, string? connection, bool isFine)
    {
        var settings = Settings(("Data:Directory", directory), ("ConnectionStrings:Platform", connection));

        Assert.Equal(isFine, await new DataIsKept(settings).FindAsync() is null);
    }

    [Fact]
    public async Task The_clock_cannot_be_set()
    {
        Assert.NotNull(await new ClockIsReal(new FakeClock()).FindAsync());
        Assert.Null(await new ClockIsReal(TimeProvider.System).FindAsync());
    }

    [Fact]
    public async Task A_database_that_ever_held_demonstration_data_is_refused()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        var check = new DataIsReal(database);
        Assert.Null(await check.FindAsync());

        await using (var db = database.Open())
        {
            new AuditTrail(TimeProvider.System).Record(db, AuditActor.System, "demo-seeded", DataIsReal.Mark);
            await db.SaveChangesAsync();
        }

        Assert.NotNull(await check.FindAsync());
        await database.DisposeAsync();
    }

    [Fact]
    public async Task A_host_that_is_not_safe_does_not_start_and_says_all_that_is_wrong()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        await using var host = new HostFactory(database).WithWebHostBuilder(builder =>
            builder.UseSetting("AllowedHosts", "*").UseSetting("DetailedErrors", "true")
        );

        // The program prints the reason and ends before it serves.
        Assert.ThrowsAny<Exception>(host.CreateClient);
        await database.DisposeAsync();
    }

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
}
