using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Settings;

public static class SettingTables
{
    extension(PlatformDb db)
    {
        public DbSet<LocalSetting> LocalSettings => db.Set<LocalSetting>();
    }
}
