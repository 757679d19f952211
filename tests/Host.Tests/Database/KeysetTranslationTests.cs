using Microsoft.EntityFrameworkCore;
using Platform.Host.Database.SqlServer;
using Platform.Storage;

namespace Platform.Host.Tests.Database;

public class KeysetTranslationTests
{
    [Fact]
    public void The_next_page_is_an_index_range_on_SQL_Server_too()
    {
        using var db = new SqlServerDb.Factory().CreateDbContext([]);
        var after = new KeysetPosition<long>(DateTimeOffset.UnixEpoch, 5);

        var sql = db.AuditEntries.NewestFirst(entry => entry.At, entry => entry.Id, after).ToQueryString();

        Assert.Contains("[e].[At] <= @At AND ([e].[At] < @At OR [e].[Id] < @Id)", sql, StringComparison.Ordinal);
    }
}
