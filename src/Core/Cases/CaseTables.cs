using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Cases;

public static class CaseTables
{
    extension(PlatformDb db)
    {
        public DbSet<Case> Cases => db.Set<Case>();

        public DbSet<RefusalNotice> RefusalNotices => db.Set<RefusalNotice>();

        public DbSet<FormRevision> FormRevisions => db.Set<FormRevision>();

        public DbSet<CaseMove> CaseMoves => db.Set<CaseMove>();
    }
}
