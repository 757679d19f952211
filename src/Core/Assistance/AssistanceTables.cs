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

        public DbSet<Fund> Funds => db.Set<Fund>();

        public DbSet<FundEntry> FundEntries => db.Set<FundEntry>();

        public DbSet<Aid> Aids => db.Set<Aid>();

        public DbSet<AidEvent> AidEvents => db.Set<AidEvent>();

        public DbSet<PaymentList> PaymentLists => db.Set<PaymentList>();

        public DbSet<PaymentLine> PaymentLines => db.Set<PaymentLine>();
    }
}
