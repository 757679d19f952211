namespace Platform.Regions.Conformance;

public sealed class CodeHasSixDigits : IRegionRule
{
    public string Name => "行政区划代码是六位数字";

    public string Remedy => "按 GB/T 2260 填写 Region.Code，例如县为 6 位数字。";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var code = candidate.Region.Code;
        if (code.Length != 6 || !code.All(char.IsAsciiDigit))
            yield return $"行政区划代码“{code}”不是六位数字";
    }
}
