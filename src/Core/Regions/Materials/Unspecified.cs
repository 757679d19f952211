using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>The document names the paper without saying whether the original or a copy: either will do.</summary>
public sealed record Unspecified(string Code, string Name) : Material(Code, Name)
{
    [JsonIgnore]
    public override string Kind => "原件或复印件";
}
