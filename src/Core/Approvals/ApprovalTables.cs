using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Approvals;

public static class ApprovalTables
{
    extension(PlatformDb db)
    {
        public DbSet<Decision> Decisions => db.Set<Decision>();

        public DbSet<Posting> Postings => db.Set<Posting>();

        public DbSet<Objection> Objections => db.Set<Objection>();

        public DbSet<Minutes> Minutes => db.Set<Minutes>();

        public DbSet<RegisterComparison> RegisterComparisons => db.Set<RegisterComparison>();

        public DbSet<CallRecord> Calls => db.Set<CallRecord>();

        public DbSet<FeedbackRecord> Feedbacks => db.Set<FeedbackRecord>();
    }
}
