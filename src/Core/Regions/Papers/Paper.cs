namespace Platform.Regions;

/// <summary>A paper made from the proceedings, not filled in by anybody, e.g. 联系卡.</summary>
/// <param name="PrintedBy">The full name of the plugin's Razor component.</param>
public sealed record Paper(string Code, string Name, string PrintedBy, Citation Source)
{
    /// <summary>Shown from the stage of this code on; null from the beginning.</summary>
    public string? FromStage { get; init; }

    /// <summary>
    /// Hangs where everybody reads it (张榜公示). It is filled from the name with stars, the unit and its union's telephone,
    /// the category, the class of the cause, the notice's days and the offices, and from nothing else.
    /// </summary>
    public bool IsPublic { get; init; }

    public static Paper Printed<T>(string code, string name, Citation source)
        where T : PaperPrint => new(code, name, typeof(T).FullName!, source);
}
