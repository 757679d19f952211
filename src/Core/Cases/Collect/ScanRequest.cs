namespace Platform.Cases;

/// <summary>A scan or a photograph of a material, on its way in.</summary>
/// <param name="FileName">As people know the file; what it is, its content says.</param>
public sealed record ScanRequest(string MaterialCode, string FileName)
{
    /// <summary>What was there before is replaced; else it is added, e.g. a second page.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whose it is, by the names on the form, where each person needs one; empty for everybody who does.</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}
