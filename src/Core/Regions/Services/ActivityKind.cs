namespace Platform.Regions;

/// <summary>A kind of activity a document names, e.g. 心理咨询.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record ActivityKind(string Code, string Name, Citation Source);
