using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Certificates;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>Hands a case over to the certificate's own path: claimed, numbered, sealed, issued.</summary>
public sealed class CertificatePath(CertificateDesk certificates)
{
    internal async Task EnterAsync(Act act, CertificateIssuance issuance)
    {
        var certificate =
            act.File.Item.Certificate
            ?? throw new InvalidOperationException(
                $"{act.File.Item.Code} has a stage that issues, but no certificate."
            );
        var archive = await act.Db.Archives.SingleAsync(row => row.Id == act.Case.ArchiveId);
        await certificates.AwaitAsync(
            act.Actor,
            act.Db,
            new AwaitCertificate(archive, act.File.Unit, act.Case.Id, certificate, issuance)
        );
    }
}
