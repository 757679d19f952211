using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Editions;

public static class EditionTables
{
    extension(PlatformDb db)
    {
        public DbSet<Edition> Editions => db.Set<Edition>();
    }
}
