namespace Platform.Regions;

/// <summary>A yearly review that was passed, as the certificate prints it.</summary>
public sealed record CertificateReview(int Year, DateOnly On, string BodyName);
