using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>Any one of several papers will do.</summary>
public sealed record AnyOf(string Code, string Name, IReadOnlyList<Material> Options) : Material(Code, Name)
{
    [JsonIgnore]
    public override string Kind => string.Join("或", Options.Select(option => option.Name));
}
