namespace Platform.Applicants;

/// <summary>An account as its owner sees it.</summary>
/// <param name="Mobile">In full: it is the owner's.</param>
/// <param name="RecoveredAt">When the password was last set without the old one.</param>
/// <param name="Consents">Oldest first.</param>
public sealed record ApplicantDetails(
    Guid Id,
    string Name,
    string Mobile,
    DateTimeOffset CreatedAt,
    DateTimeOffset? RecoveredAt,
    IReadOnlyList<ApplicantConsent> Consents
);
