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

        public DbSet<ImposedSanction> Sanctions => db.Set<ImposedSanction>();

        internal DbSet<SanctionLifting> SanctionLiftings => db.Set<SanctionLifting>();
    }
}
