namespace Platform.Certificates;

/// <summary>The kinds as shown to people.</summary>
public static class CertificateKindWords
{
    extension(CertificateKind kind)
    {
        public string InWords =>
            kind switch
            {
                CertificateKind.First => "新办",
                CertificateKind.Renewal => "换证",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
