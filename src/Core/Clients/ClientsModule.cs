using Microsoft.Extensions.DependencyInjection;

namespace Platform.Clients;

/// <summary>Needs <see cref="WebhookAddresses"/> beside it, which the deployment knows.</summary>
public static class ClientsModule
{
    public static void AddClients(this IServiceCollection services)
    {
        services.AddSingleton<ClientGate>();
        services.AddSingleton<ClientDesk>();
        services.AddSingleton<KeyDesk>();
        services.AddSingleton<IdempotencyDesk>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<DeliveryDesk>();
    }
}
