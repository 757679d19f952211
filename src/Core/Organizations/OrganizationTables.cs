using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Organizations;

public static class OrganizationTables
{
    extension(PlatformDb db)
    {
        public DbSet<Body> Bodies => db.Set<Body>();

        public DbSet<Post> Posts => db.Set<Post>();

        public DbSet<Account> Accounts => db.Set<Account>();
    }
}
