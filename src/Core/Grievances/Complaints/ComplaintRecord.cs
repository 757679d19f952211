namespace Platform.Grievances;

/// <summary>What the written record (笔录) is printed from: the one place where statement and name stand together.</summary>
/// <param name="Complainant">Null for an anonymous complaint.</param>
public sealed record ComplaintRecord(Complaint Complaint, ComplaintContents Contents, Complainant? Complainant);
