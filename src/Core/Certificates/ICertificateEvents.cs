using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>
/// Told what happened to a certificate, in the same transaction. An implementation must not need
/// <see cref="CertificateDesk"/> itself.
/// </summary>
public interface ICertificateEvents
{
    Task OnIssuedAsync(PlatformDb db, IssuedCertificate certificate, Actor actor, CancellationToken cancellation);
}
