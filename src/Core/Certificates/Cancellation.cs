using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>注销: the same for a failed review and for every other reason.</summary>
public sealed class Cancellation(CertificateJournal journal, TimeProvider time)
{
    internal void Cancel(PlatformDb db, IssuedCertificate certificate, Actor actor, string reason, string? notice)
    {
        var words = notice?.Trim() switch
        {
            null or "" => throw new RuleException("请填写给持证人的注销通知") { Field = "notice" },
            { Length: > CertificateMappings.Notice } => throw new RuleException(
                $"通知最长 {CertificateMappings.Notice} 字"
            )
            {
                Field = "notice",
            },
            var typed => typed,
        };

        certificate.CancelledFrom = certificate.Status;
        certificate.Status = CertificateStatus.Cancelled;
        certificate.CancelledOn = ChinaTime.Today(time);
        certificate.CancelledById = actor.AccountId;
        certificate.CancelReason = reason;
        certificate.CancelNotice = words;
        journal.Record(
            db,
            certificate,
            CertificateEventKind.Cancelled,
            actor,
            certificate.Number is { } number ? $"编号 {number}" : "",
            reason
        );
    }
}
