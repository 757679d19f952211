namespace Platform.Certificates;

/// <summary>How many there are on each list; counting stops at <see cref="Cap"/>.</summary>
public sealed record CertificateCounts(IReadOnlyDictionary<CertificateTab, int> ByTab)
{
    public const int Cap = 10_001;

    public int this[CertificateTab tab] => ByTab.GetValueOrDefault(tab);

    public string InWords(CertificateTab tab) => this[tab] >= Cap ? "10 000+" : $"{this[tab]}";
}
