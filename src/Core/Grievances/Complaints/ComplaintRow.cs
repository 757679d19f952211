namespace Platform.Grievances;

/// <summary>A complaint in a list, with its limits as they stand.</summary>
/// <param name="Limits">Null where no document gives limits.</param>
public sealed record ComplaintRow(Complaint Complaint, ComplaintLimits? Limits);
