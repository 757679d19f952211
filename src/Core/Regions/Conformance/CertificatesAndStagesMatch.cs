namespace Platform.Regions.Conformance;

public sealed class CertificatesAndStagesMatch : IRegionRule
{
    public string Name => "有证件的事项有办证步骤，有办证步骤的事项有证件";

    public string Why => "证件要有人编号、盖章、发放；有步骤没有证件，发不出东西，反过来没有人发。";

    public string Remedy =>
        "Certificate 与 CertificateIssuance 要么都有，要么都没有；编号样式要带 {n:0000} 一类的序号；尺寸为正数。";

    public string? Example =>
        """new CertificateIssuance("certificate", "发放证件", CountyUnion) { BlanksFrom = CityUnion, SealedBy = CityUnion, … }""";

    public string MendedIn => "Approval.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var item in candidate.Region.ServiceItems)
        {
            var issues = item.Approval.Parts<CertificateIssuance>().Any();
            if (issues && item.Certificate is null)
                yield return $"{item.Name}：流程中有办证步骤，但没有证件";

            if (!issues && item.Certificate is not null)
                yield return $"{item.Name}：有证件，但流程中没有办证步骤";

            if (item.Certificate?.NumberPattern is { } pattern && !pattern.Contains("{n", StringComparison.Ordinal))
                yield return $"{item.Name}：编号样式“{pattern}”没有序号";

            if (item.Certificate?.Paper is { } paper && (paper.Width <= 0 || paper.Height <= 0))
                yield return $"{item.Name}：证件尺寸 {paper.Width}×{paper.Height} 毫米不可能";
        }
    }
}
