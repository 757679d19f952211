using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

public static class ImportTables
{
    extension(PlatformDb db)
    {
        public DbSet<ArchiveImport> ArchiveImports => db.Set<ArchiveImport>();

        public DbSet<ImportFinding> ImportFindings => db.Set<ImportFinding>();
    }
}
