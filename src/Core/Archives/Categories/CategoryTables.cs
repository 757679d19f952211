using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Archives;

public static class CategoryTables
{
    extension(PlatformDb db)
    {
        /// <summary>Not scoped: read behind the archive they belong to.</summary>
        internal DbSet<CategoryDecision> CategoryDecisions => db.Set<CategoryDecision>();

        public DbSet<SchemeConfirmation> SchemeConfirmations => db.Set<SchemeConfirmation>();

        public DbSet<SchemeRevocation> SchemeRevocations => db.Set<SchemeRevocation>();
    }
}
