using Platform.Regions;

namespace Platform.Rounds;

/// <summary>Changes of one kind that unions reported while a survey ran.</summary>
/// <param name="Waiting">How many of them nobody has settled yet.</param>
public sealed record ReportedChanges(ChangeKind Kind, int Reported, int Waiting);
