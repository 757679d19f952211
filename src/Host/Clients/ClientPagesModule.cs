using Platform.Host.Clients.Webhooks;
using Platform.Host.Shell.Navigation;
using Platform.Organizations;

namespace Platform.Host.Clients;

/// <summary>Client systems as administrators manage them, and the messages they are sent.</summary>
internal static class ClientPagesModule
{
    public static void AddClientPages(
        this IServiceCollection services,
        IConfiguration configuration,
        IHostEnvironment environment
    )
    {
        services.AddSingleton(WebhookSettings.From(configuration, environment));
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookRound>();
        if (configuration.GetValue("Webhooks:Send", true))
        {
            services.AddHostedService<WebhookWorker>();
        }

        services.AddSingleton(
            new NavigationEntry("接口客户端", "hub", "/clients")
            {
                Section = NavigationSection.Administration,
                Order = 35,
                IsAllowed = actor => actor.Role is Role.Administrator,
            }
        );
    }
}
