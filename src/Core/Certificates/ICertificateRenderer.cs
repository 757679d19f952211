using Platform.Regions;

namespace Platform.Certificates;

/// <summary>Fills a region's template.</summary>
public interface ICertificateRenderer
{
    /// <summary>
    /// The certificate as HTML. <see cref="CertificateModel.QrCode"/> is drawn from the code; a certificate without a
    /// code has no paper yet and no picture.
    /// </summary>
    Task<string> RenderAsync(
        string regionCode,
        Certificate certificate,
        CertificateModel model,
        string? verificationCode,
        CancellationToken cancellation = default
    );
}
