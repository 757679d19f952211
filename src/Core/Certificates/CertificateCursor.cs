namespace Platform.Certificates;

/// <summary>The last row of a page; the next page begins after it.</summary>
public readonly record struct CertificateCursor(DateTimeOffset CreatedAt, Guid Id);
