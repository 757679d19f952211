using Platform.Storage;

namespace Platform.Organizations;

/// <summary>An entry of the trail with the names of the body it was made for and of what was acted on.</summary>
/// <param name="SubjectName">Null for what has no name here; the id then stands for it.</param>
public sealed record AuditLine(AuditEntry Entry, string? BodyName, string? SubjectName);
