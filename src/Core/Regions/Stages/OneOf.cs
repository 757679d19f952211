using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>One step the document leaves several ways for (或); any one of them satisfies it.</summary>
public sealed record OneOf(string Code, string Name, Party By, IReadOnlyList<Stage> Ways) : Stage(Code, Name, By)
{
    [JsonIgnore]
    public override Duty Duty => Ways[0].Duty;
}
