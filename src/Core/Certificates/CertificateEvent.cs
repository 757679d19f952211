using Platform.Organizations;

namespace Platform.Certificates;

/// <summary>One line of a certificate's history. Written once; the database refuses to change it.</summary>
public sealed class CertificateEvent
{
    public long Id { get; private set; }

    public required Guid CertificateId { get; init; }

    public required CertificateEventKind Kind { get; init; }

    /// <summary>What it was about, in Chinese: the number, the year, the blanks.</summary>
    public required string Detail { get; init; }

    public string? Reason { get; init; }

    /// <summary>As of the act.</summary>
    public required Guid ByAccountId { get; init; }

    public required string ByName { get; init; }

    public required string ByTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    internal static CertificateEvent Of(
        Guid certificateId,
        CertificateEventKind kind,
        Actor actor,
        DateTimeOffset at,
        string detail,
        string? reason
    ) =>
        new()
        {
            CertificateId = certificateId,
            Kind = kind,
            Detail = detail,
            Reason = reason,
            ByAccountId = actor.AccountId,
            ByName = actor.Name,
            ByTitle = actor.Title,
            BodyName = actor.BodyName,
            At = at,
        };
}
