using Microsoft.Extensions.DependencyInjection;
using Platform.Archives;

namespace Platform.Certificates;

public static class CertificatesModule
{
    /// <summary>The Host adds an <see cref="ICertificateRenderer"/> and the <see cref="IIssuingWindows"/>.</summary>
    public static void AddCertificates(this IServiceCollection services)
    {
        services.AddScoped<CertificateJournal>();
        services.AddScoped<Cancellation>();
        services.AddScoped<CertificateDesk>();
        services.AddScoped<NumberingDesk>();
        services.AddScoped<BlankClaimDesk>();
        services.AddScoped<CertificateReviewDesk>();
        services.AddScoped<CancellationDesk>();
        services.AddScoped<RenewalDesk>();
        services.AddScoped<CertificatePapers>();
        services.AddScoped<CertificateLists>();
        services.AddScoped<CertificateFiles>();
        services.AddScoped<NumberRegister>();
        services.AddScoped<CertificateVerifier>();
        services.AddScoped<IArchiveMoves, CertificatesOfMovers>();
    }
}
