namespace Platform.Regions;

/// <summary>做好相关记录: households the region wants told apart and counted, by a yes of the form.</summary>
/// <param name="FactKey">A yes-or-no fact of the forms.</param>
public sealed record ArchiveMark(string Code, string Name, string FactKey, Citation Source);
