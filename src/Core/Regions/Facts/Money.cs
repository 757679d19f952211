using System.Globalization;

namespace Platform.Regions;

/// <summary>An amount in yuan, at most two decimals, not negative.</summary>
public sealed record Money(string Key, string Label) : Fact(Key, Label)
{
    public override string? Fault(string answer, DateOnly today)
    {
        if (!TryRead(answer, out var amount))
        {
            return $"{Label}要填数字（元），例如 2150.50，不要写文字";
        }

        if (amount < 0)
        {
            return $"{Label}不能是负数";
        }

        return decimal.Round(amount, 2) == amount ? null : $"{Label}最多到分（两位小数）";
    }

    /// <summary>The fact is at most the benchmark's value of the day; the day without a value is an error.</summary>
    public Condition AtMost(Benchmark benchmark) => new AtMost(Key, Label, benchmark);

    public static bool TryRead(string? answer, out decimal amount) =>
        decimal.TryParse(
            answer?.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out amount
        );
}
