using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>家庭人均纯收入 against the benchmark of the day times a multiplier.</summary>
public sealed record PerHeadTest(decimal Multiplier, Boundary Boundary, Citation Source) : CategoryTest(Source)
{
    [JsonIgnore]
    public override string InWords =>
        $"家庭人均纯收入{(Boundary is Boundary.Below ? "低于" : "不高于")}最低生活保障标准{(Multiplier == 1 ? "" : $"的 {Multiplier:0.##} 倍")}";
}
