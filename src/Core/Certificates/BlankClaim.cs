using Platform.Storage;

namespace Platform.Certificates;

/// <summary>
/// 申领: blanks asked for by headcount, with the roster of those they are for. Belongs to no unit: it is filed under the
/// claiming body itself.
/// </summary>
public sealed class BlankClaim : Scoped, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string CertificateName { get; init; }

    public required int ClaimingBodyId { get; init; }

    public required string ClaimingBodyName { get; init; }

    public required int BlanksFromId { get; init; }

    /// <summary>The headcount: one blank for each line of the roster.</summary>
    public required int Count { get; init; }

    public BlankClaimStatus Status { get; internal set; }

    public required string RequestedBy { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public string? AnsweredBy { get; internal set; }

    public DateTimeOffset? AnsweredAt { get; internal set; }

    /// <summary>Blanks handed out: fewer than <see cref="Count"/> where a certificate was cancelled meanwhile.</summary>
    public int? HandedOut { get; internal set; }

    public string? DeclineReason { get; internal set; }

    public int Version { get; set; }
}
