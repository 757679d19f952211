using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>
/// Something the region's own lead may switch on from a day, with the document that says so: a last step the city added,
/// for instance. Stages and materials look at it through <see cref="Fact"/>.
/// </summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">What is switched on, in Chinese, e.g. 市级数据对碰.</param>
public sealed record Switch(string Code, string Name, Citation Source)
{
    /// <summary>How it stands until somebody sets it.</summary>
    public bool IsOnByDefault { get; init; }

    /// <summary>Answered by the settings of the day, never by a form.</summary>
    [JsonIgnore]
    public YesNo Fact => new($"{Facts.SwitchPrefix}{Code}", $"已启用{Name}") { Otherwise = $"未启用{Name}" };
}
