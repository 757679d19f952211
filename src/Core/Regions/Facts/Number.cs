using System.Globalization;

namespace Platform.Regions;

/// <summary>A whole number, e.g. 家庭人口.</summary>
public sealed record Number(string Key, string Label) : Fact(Key, Label)
{
    public int Minimum { get; init; }

    public int Maximum { get; init; } = 9999;

    public override string? Fault(string answer, DateOnly today)
    {
        if (!int.TryParse(answer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return $"{Label}要填整数，例如 3";
        }

        return number < Minimum || number > Maximum ? $"{Label}应在 {Minimum} 到 {Maximum} 之间" : null;
    }
}
