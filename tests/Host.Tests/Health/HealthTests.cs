using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Testing;

namespace Platform.Host.Tests.Health;

public sealed class HealthTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    [Fact]
    public async Task A_started_host_is_live_and_ready()
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_database_that_lacks_a_migration_is_live_but_not_ready()
    {
        await using var host = new HostFactory(_database);
        using var client = host.CreateClient();
        await using var db = _database.Open();
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsHistory" """);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
    }

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();
}
