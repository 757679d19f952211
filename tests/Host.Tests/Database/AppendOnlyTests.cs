using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Platform.Host.Database.PostgreSql;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Database;

public class AppendOnlyTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    /// <summary>Every table that is mapped as append-only; one that the migration forgot fails here.</summary>
    public static TheoryData<string> Tables
    {
        get
        {
            using var db = new PostgreSqlDb.Factory().CreateDbContext([]);
            return new(
                db.Model.GetEntityTypes().Where(IsAppendOnly).Select(type => type.GetSchemaQualifiedTableName()!)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_update_is_refused(string table) =>
        await AssertRefused(table, $"""UPDATE {table} SET "Id" = "Id" """);

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_deletion_is_refused(string table) => await AssertRefused(table, $"DELETE FROM {table}");

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_truncation_is_refused_even_with_what_points_at_it(string table) =>
        await AssertRefused(table, $"TRUNCATE {table} CASCADE");

    [Fact]
    public async Task An_audit_entry_stays_as_it_was_written()
    {
        await using var db = database.Open();
        new AuditTrail(new FakeClock()).Record(db, AuditActor.System, "test-made", "test");
        await db.SaveChangesAsync();

        await AssertRefused("audit.entries", """UPDATE audit.entries SET "ActorName" = '别人'""");
        Assert.Equal(1, await db.AuditEntries.CountAsync(entry => entry.ActorName == "系统"));
    }

    private static bool IsAppendOnly(IEntityType type) =>
        type.GetDeclaredTriggers().Any(trigger => trigger.ModelName == AppendOnlyTable.TriggerOf(type.GetTableName()!));

    private async Task AssertRefused(string table, string sql)
    {
        await using var db = database.Open();
        var error = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(sql));
        Assert.Contains($"{table} is append-only", error.MessageText, StringComparison.Ordinal);
    }
}
