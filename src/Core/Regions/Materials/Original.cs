using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>原件.</summary>
public sealed record Original(string Code, string Name) : Material(Code, Name)
{
    [JsonIgnore]
    public override string Kind => "原件";
}
