using Platform.Storage;

namespace Platform.Rounds;

/// <summary>An entry with what is attached to it.</summary>
public sealed record EnteredLine(RoundEntry Entry, IReadOnlyList<StoredFile> Files);
