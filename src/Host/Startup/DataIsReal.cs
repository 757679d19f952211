using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Host.Startup;

/// <summary>
/// Demonstration accounts have passwords that everybody can read. The seeding leaves a mark in the audit trail, which
/// nobody can take out again.
/// </summary>
internal sealed class DataIsReal(IPlatformDbs dbs) : IStartupCheck
{
    /// <summary>The kind of subject the seeding records itself under.</summary>
    public const string Mark = "demo";

    public bool AsksDatabase => true;

    public async Task<StartupFault?> FindAsync()
    {
        await using var db = dbs.Open(Scope.Everything);
        return await db.AuditEntries.AnyAsync(entry => entry.SubjectKind == Mark)
            ? new StartupFault(
                "数据库里有演示数据和公开的演示账号，不能用于正式运行。请另建数据库。",
                "The database holds demonstration data and accounts with published passwords. Use another database."
            )
            : null;
    }
}
