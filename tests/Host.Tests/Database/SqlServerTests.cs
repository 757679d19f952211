using Microsoft.EntityFrameworkCore;
using Platform.Host.Database;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Tests.Database;

/// <summary>What only a server can show; the database named is migrated first.</summary>
public class SqlServerTests
{
    [SqlServerFact]
    public async Task A_union_comes_back_as_saved_and_a_second_save_of_an_old_version_conflicts()
    {
        var open = DatabaseModule.Opener("SqlServer", SqlServerFactAttribute.ConnectionString);
        await using var db = open(Scope.Everything);
        await db.Database.MigrateAsync();
        var body = new Body { Name = $"样例省总工会{Guid.NewGuid():n}", Kind = BodyKind.Province };
        db.Bodies.Add(body);
        await db.SaveChangesAsync();

        await using var second = open(Scope.Everything);
        var same = await second.Bodies.SingleAsync(row => row.Id == body.Id);
        body.Telephone = "0000-1";
        await db.SaveChangesAsync();
        same.Telephone = "0000-2";

        await Assert.ThrowsAsync<ConflictException>(() => second.SaveChangesAsync());
    }

    [SqlServerFact]
    public async Task The_audit_trail_refuses_changes()
    {
        await using var db = DatabaseModule.Opener("SqlServer", SqlServerFactAttribute.ConnectionString)(
            Scope.Everything
        );
        await db.Database.MigrateAsync();
        new AuditTrail(TimeProvider.System).Record(db, AuditActor.System, "sql-server-tried", "test");
        await db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<Exception>(() =>
            db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Action, "changed"))
        );
    }
}
