using Platform.Certificates;
using Platform.Clients;
using Platform.Host.Api.Frame;
using Platform.Storage;

namespace Platform.Host.Api.Certificates;

/// <summary>Checks a certificate, as the public page does.</summary>
internal static class CertificateEndpoints
{
    public static void MapCertificates(this IEndpointRouteBuilder api) =>
        api.MapGet("/certificates/{code}", CheckAsync)
            .WithTags("证件 Certificates")
            .WithName("CheckCertificate")
            .WithSummary("核验证件")
            .WithDescription("按证件上的 16 位查验码核验，不返回任何个人信息。Checks a certificate; no personal data.")
            .Refuses(StatusCodes.Status404NotFound)
            .ForClients(ClientScope.CertificatesRead);

    private static async Task<CertificateCheck> CheckAsync(
        string code,
        CertificateVerifier verifier,
        CancellationToken cancellation
    ) =>
        await verifier.VerifyAsync(code, cancellation) is { } found
            ? new(
                found.IsValid,
                found.Standing.InWords,
                found.CertificateName,
                found.Number,
                found.SealedBy,
                found.ValidFrom,
                found.ValidUntil,
                found.CheckedAt
            )
            : throw new NotFoundException();
}
