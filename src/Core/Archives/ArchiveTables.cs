using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

public static class ArchiveTables
{
    extension(PlatformDb db)
    {
        public DbSet<Archive> Archives => db.Set<Archive>();

        public DbSet<ArchiveVersion> ArchiveVersions => db.Set<ArchiveVersion>();

        /// <summary>Not scoped: whether a person is taken is asked across cities, and answered without saying where.</summary>
        internal DbSet<ArchivePerson> ArchivePeople => db.Set<ArchivePerson>();
    }
}
