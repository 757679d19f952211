using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>意外致困: what the event cost is more than a share of the household's income of the period.</summary>
/// <param name="Share">Of the income, e.g. 0.8.</param>
public sealed record LossTest(decimal Share, Citation Source) : CategoryTest(Source)
{
    [JsonIgnore]
    public override string InWords => $"突发事件造成的损失和自付费用超过家庭年收入的 {Share * 100:0.##}%";
}
