using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Activities;

public static class ActivityTables
{
    extension(PlatformDb db)
    {
        public DbSet<Activity> Activities => db.Set<Activity>();

        public DbSet<ActivityEntry> ActivityEntries => db.Set<ActivityEntry>();
    }
}
