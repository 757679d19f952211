using Platform.Certificates;
using Platform.Host.Papers;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Certificates;

/// <summary>Fills the template the region's plugin brings.</summary>
internal sealed class CertificateRenderer(Catalogue catalogue, PaperRenderer papers, PublicAddress address)
    : ICertificateRenderer
{
    public Task<string> RenderAsync(
        string regionCode,
        Certificate certificate,
        CertificateModel model,
        string? verificationCode,
        CancellationToken cancellation = default
    )
    {
        var template =
            catalogue.Component(regionCode, certificate.Template)
            ?? throw new RuleException(
                $"没有找到《{certificate.Name}》的版面（区域 {regionCode} 没有启用或已更换），现在不能打印"
            );
        var picture = verificationCode is null
            ? QrPicture.Empty
            : QrPicture.Of(address.Of($"/verify/{verificationCode}"), VerificationCode.Print(verificationCode));
        return papers.RenderAsync(template, model with { QrCode = picture });
    }
}
