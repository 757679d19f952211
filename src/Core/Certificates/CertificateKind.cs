namespace Platform.Certificates;

public enum CertificateKind
{
    First,

    /// <summary>换证: issued in the place of one that expires.</summary>
    Renewal,
}
