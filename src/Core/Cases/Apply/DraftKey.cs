using Platform.Applicants;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// What opens a draft: the secret in the applicant's address, an officer of the unit's union, or the account it is in.
/// </summary>
public sealed record DraftKey(Guid CaseId, string? Secret, Actor? Actor)
{
    /// <summary>The applicant who is signed in; their account has the case.</summary>
    public ApplicantKey? Applicant { get; init; }

    /// <summary>The system of another's by which the applicant acts; null on the platform's own pages.</summary>
    public AuditActor? Through { get; init; }

    /// <summary>As the audit trail names whoever holds the key.</summary>
    internal AuditActor InTrail => Actor?.InTrail ?? Through ?? AuditActor.Applicant;

    public static DraftKey Of(Guid caseId, ApplicantKey applicant) => new(caseId, null, null) { Applicant = applicant };
}
