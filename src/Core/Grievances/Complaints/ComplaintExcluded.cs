namespace Platform.Grievances;

/// <summary>Somebody who neither handles nor sees a complaint, and why.</summary>
public sealed record ComplaintExcluded(Guid AccountId, string Name, ExclusionReason Reason);
