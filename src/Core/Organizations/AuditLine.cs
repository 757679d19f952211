using Platform.Storage;

namespace Platform.Organizations;

/// <summary>An entry of the trail with the body it was made for.</summary>
public sealed record AuditLine(AuditEntry Entry, string? BodyName);
