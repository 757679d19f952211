namespace Platform.Regions.Conformance;

public sealed class CodeHasSixDigits : IRegionRule
{
    public string Name => "行政区划代码是六位数字";

    public string Why => "单位登记、案件和接口都按六位行政区划代码找地区。";

    public string Remedy => "按 GB/T 2260 填写 Region.Code，例如县为 6 位数字。";

    public string? Example => """Code = "123456",""";

    public string MendedIn => "…Region.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        var code = candidate.Region.Code;
        if (code.Length != 6 || !code.All(char.IsAsciiDigit))
            yield return $"行政区划代码“{code}”不是六位数字";
    }
}
