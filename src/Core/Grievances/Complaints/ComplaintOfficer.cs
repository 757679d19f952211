using Platform.Organizations;

namespace Platform.Grievances;

/// <summary>Somebody who could handle a complaint, in a post they hold today.</summary>
public sealed record ComplaintOfficer(Guid AccountId, string Name, string Title, Role Role);
