using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Certificates;
using Platform.Host.Papers;
using Platform.Host.Shell.Navigation;

namespace Platform.Host.Certificates;

/// <summary>Certificates as the Host completes them: paper, QR code, pages, and the limit on public checks.</summary>
internal static class CertificatePagesModule
{
    public static void AddCertificatePages(this IServiceCollection services)
    {
        services.AddCertificates();
        services.TryAddScoped<PaperRenderer>();
        services.AddSingleton<PublicAddress>();
        services.AddScoped<ICertificateRenderer, CertificateRenderer>();
        services.AddScoped<IIssuingWindows, WindowsOfSettings>();
        services.AddRateLimiter(limits => limits.AddPolicy<string, VerificationLimit>(VerificationLimit.Name));
        services.AddSingleton(
            new NavigationEntry("证件", "badge", "/certificates")
            {
                Order = 50,
                IsAllowed = actor => actor.WorksOnCases,
            }
        );
    }
}
