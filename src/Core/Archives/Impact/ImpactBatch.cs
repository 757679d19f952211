namespace Platform.Archives;

/// <summary>One stretch of the register.</summary>
/// <param name="Last">The last archive looked at; null when there was none left.</param>
internal sealed record ImpactBatch(int Seen, Guid? Last, IReadOnlyList<ImpactFinding> Findings);
