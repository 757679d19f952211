using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

public static class FileTables
{
    extension(PlatformDb db)
    {
        public DbSet<StoredFile> StoredFiles => db.Set<StoredFile>();
    }
}
