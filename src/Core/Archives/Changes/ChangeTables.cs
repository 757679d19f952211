using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

public static class ChangeTables
{
    extension(PlatformDb db)
    {
        public DbSet<HouseholdChange> HouseholdChanges => db.Set<HouseholdChange>();
    }
}
