using System.Text.RegularExpressions;

namespace Platform.Regions;

/// <summary>A mobile or fixed-line number of the mainland, always personal.</summary>
public sealed partial record Telephone : Fact
{
    public Telephone(string key, string label)
        : base(key, label) => Personal = true;

    public override string? Fault(string answer, DateOnly today) =>
        Shape().IsMatch(answer) ? null : $"{Label}应是 11 位手机号，或区号加座机号，例如 0539-1234567";

    [GeneratedRegex(@"^(1[3-9]\d{9}|0\d{2,3}[-—]?\d{7,8})$")]
    private static partial Regex Shape();
}
