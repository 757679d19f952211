using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Grievances;

internal static class ComplaintTables
{
    extension(PlatformDb db)
    {
        public DbSet<Complaint> Complaints => db.Set<Complaint>();

        public DbSet<ComplaintEntry> ComplaintEntries => db.Set<ComplaintEntry>();

        public DbSet<ComplaintExclusion> ComplaintExclusions => db.Set<ComplaintExclusion>();
    }
}
