using Platform.Regions;

namespace Platform.Archives;

/// <summary>Changes of one kind at one unit in a period.</summary>
/// <param name="Waiting">How many of them nobody has settled yet.</param>
public sealed record ChangeCount(int UnitId, ChangeKind Kind, int Reported, int Waiting);
