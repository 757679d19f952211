using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Materials;

public static class MaterialTables
{
    extension(PlatformDb db)
    {
        public DbSet<Submission> Submissions => db.Set<Submission>();

        public DbSet<SigningEntry> SigningEntries => db.Set<SigningEntry>();

        public DbSet<CorrectionNotice> CorrectionNotices => db.Set<CorrectionNotice>();
    }
}
