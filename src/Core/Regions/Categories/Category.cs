namespace Platform.Regions;

/// <summary>One category (困难职工家庭类别).</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">Quoted from the document.</param>
public sealed record Category(string Code, string Name, Citation Source)
{
    /// <summary>Null where only an officer can tell, by the document cited.</summary>
    public CategoryTest? Test { get; init; }
}
