using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Exits;

public static class ExitTables
{
    extension(PlatformDb db)
    {
        public DbSet<Exit> Exits => db.Set<Exit>();

        // Not scoped by themselves: whoever reads them comes from an exit that is.
        internal DbSet<ExitRecord> ExitRecords => db.Set<ExitRecord>();

        internal DbSet<ExitProof> ExitProofs => db.Set<ExitProof>();
    }
}
