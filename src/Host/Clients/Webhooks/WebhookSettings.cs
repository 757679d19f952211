using Platform.Clients;

namespace Platform.Host.Clients.Webhooks;

/// <summary><c>Webhooks:TrustedHosts</c>: hosts inside the operator's own network that messages may be sent to.</summary>
internal static class WebhookSettings
{
    public static WebhookAddresses From(IConfiguration configuration, IHostEnvironment environment) =>
        new(configuration.GetSection("Webhooks:TrustedHosts").Get<string[]>() ?? [], environment.IsDevelopment());
}
