using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

public static class ImpactTables
{
    extension(PlatformDb db)
    {
        /// <summary>Not scoped: whoever may see a line, or speaks for the region, may know of its list.</summary>
        internal DbSet<ImpactList> ImpactLists => db.Set<ImpactList>();

        public DbSet<ImpactLine> ImpactLines => db.Set<ImpactLine>();
    }
}
