namespace Platform.Regions;

/// <summary>A kind of training a document names, e.g. 职业技能培训.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record TrainingKind(string Code, string Name, Citation Source);
