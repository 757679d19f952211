namespace Platform.Regions;

/// <summary>Unions above the unit's own that take a worker's application too (或向上级工会提出申请).</summary>
/// <param name="Parties">Which of them, as seen from the worker's unit.</param>
public sealed record AlsoFiledBy(IReadOnlyList<Party> Parties, Citation Source);
