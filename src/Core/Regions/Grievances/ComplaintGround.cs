namespace Platform.Regions;

/// <summary>One of the things the document says may be complained about.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">The document's words.</param>
public sealed record ComplaintGround(string Code, string Name, Citation Source);
