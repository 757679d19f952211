using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Rounds;

public static class RoundTables
{
    extension(PlatformDb db)
    {
        public DbSet<Round> Rounds => db.Set<Round>();

        public DbSet<RoundLine> RoundLines => db.Set<RoundLine>();

        public DbSet<RoundReport> RoundReports => db.Set<RoundReport>();

        public DbSet<RoundEntry> RoundEntries => db.Set<RoundEntry>();

        public DbSet<FiledSheet> FiledSheets => db.Set<FiledSheet>();
    }
}
