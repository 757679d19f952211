using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>复印件.</summary>
public sealed record Photocopy(string Code, string Name) : Material(Code, Name)
{
    [JsonIgnore]
    public override string Kind => "复印件";
}
