using Microsoft.EntityFrameworkCore;
using Platform.Testing;

namespace Platform.Host.Tests.Database;

public class TestDatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Every_migration_is_applied()
    {
        await using var db = database.Open();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Another_one_is_another_database()
    {
        var other = new TestDatabase();
        await other.InitializeAsync();

        Assert.NotEqual(database.ConnectionString, other.ConnectionString);
        await other.DisposeAsync();
    }
}
