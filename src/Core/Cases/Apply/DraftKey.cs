using Platform.Organizations;

namespace Platform.Cases;

/// <summary>What opens a draft: the secret in the applicant's address, or an officer of the unit's union.</summary>
public sealed record DraftKey(Guid CaseId, string? Secret, Actor? Actor);
