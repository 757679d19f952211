namespace Platform.Regions;

/// <summary>A bank card number with the check digit of ISO/IEC 7812, always personal.</summary>
public sealed record BankCard : Fact
{
    public BankCard(string key, string label)
        : base(key, label) => Personal = true;

    public override string? Fault(string answer, DateOnly today)
    {
        if (answer.Length is < 16 or > 19 || !answer.All(char.IsAsciiDigit))
        {
            return $"{Label}应是 16 到 19 位数字";
        }

        return Checks(answer) ? null : $"{Label}校验不通过，请对照银行卡再看一遍";
    }

    private static bool Checks(string digits) =>
        digits
            .Reverse()
            .Select((digit, place) => (digit - '0') * (place % 2 + 1))
            .Sum(product => product > 9 ? product - 9 : product) % 10
        == 0;
}
