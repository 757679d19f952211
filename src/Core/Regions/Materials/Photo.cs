using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>A photograph somebody takes for the file.</summary>
public sealed record Photo(string Code, string Name) : Material(Code, Name)
{
    [JsonIgnore]
    public override string Kind => "照片";
}
