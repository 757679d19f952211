using System.Text.Json;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>Writes an act into the certificate's history, and into the audit trail without names and reasons.</summary>
public sealed class CertificateJournal(AuditTrail audit, TimeProvider time)
{
    internal void Record(
        PlatformDb db,
        IssuedCertificate certificate,
        CertificateEventKind kind,
        Actor actor,
        string detail = "",
        string? reason = null
    )
    {
        db.CertificateEvents.Add(CertificateEvent.Of(certificate.Id, kind, actor, time.GetUtcNow(), detail, reason));
        audit.Record(db, actor.InTrail, CodeOf(kind), "certificate", certificate.Id, new { certificate.Number });
    }

    private static string CodeOf(CertificateEventKind kind) =>
        $"certificate-{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}";
}
