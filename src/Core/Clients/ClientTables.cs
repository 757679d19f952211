using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Clients;

public static class ClientTables
{
    extension(PlatformDb db)
    {
        public DbSet<ClientSystem> ClientSystems => db.Set<ClientSystem>();

        public DbSet<ClientKey> ClientKeys => db.Set<ClientKey>();

        public DbSet<ClientUsage> ClientUsages => db.Set<ClientUsage>();

        public DbSet<ClientApplication> ClientApplications => db.Set<ClientApplication>();

        public DbSet<IdempotentRequest> IdempotentRequests => db.Set<IdempotentRequest>();

        public DbSet<WebhookSubscription> WebhookSubscriptions => db.Set<WebhookSubscription>();

        public DbSet<WebhookDelivery> WebhookDeliveries => db.Set<WebhookDelivery>();
    }
}
