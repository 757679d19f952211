namespace Platform.Grievances;

/// <summary>A complaint that waits for the actor.</summary>
public sealed record ComplaintTask(Complaint Complaint, ComplaintTaskKind Kind);
