namespace Platform.Regions;

/// <summary>A way a document helps people to start a business of their own, e.g. 创业贷款.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record StartupSupportKind(string Code, string Name, Citation Source);
