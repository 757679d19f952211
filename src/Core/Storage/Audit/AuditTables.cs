using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

public static class AuditTables
{
    extension(PlatformDb db)
    {
        public DbSet<AuditEntry> AuditEntries => db.Set<AuditEntry>();
    }
}
