using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Inspections;

public static class InspectionTables
{
    extension(PlatformDb db)
    {
        public DbSet<SpotCheck> SpotChecks => db.Set<SpotCheck>();

        public DbSet<SpotCheckLine> SpotCheckLines => db.Set<SpotCheckLine>();

        internal DbSet<SpotCheckPopulation> SpotCheckPopulations => db.Set<SpotCheckPopulation>();

        internal DbSet<SpotCheckEntry> SpotCheckEntries => db.Set<SpotCheckEntry>();
    }
}
