using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Assistance;

public static class AssistanceTables
{
    extension(PlatformDb db)
    {
        public DbSet<AssistancePlan> AssistancePlans => db.Set<AssistancePlan>();

        public DbSet<ContactCard> ContactCards => db.Set<ContactCard>();

        public DbSet<Ledger> Ledgers => db.Set<Ledger>();

        public DbSet<LedgerLine> LedgerLines => db.Set<LedgerLine>();
    }
}
