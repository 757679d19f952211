namespace Platform.Certificates;

/// <summary>Which certificates a list shows.</summary>
/// <param name="Search">The beginning of a name, or a whole number.</param>
/// <param name="BodyId">Only those of this claiming body.</param>
public sealed record CertificateFilter(
    CertificateTab Tab,
    string? Search = null,
    CertificateKind? Kind = null,
    int? BodyId = null
);
