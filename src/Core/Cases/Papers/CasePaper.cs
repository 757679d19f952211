using Platform.Regions;

namespace Platform.Cases;

/// <summary>A paper of a case's item, and whether it may be printed already.</summary>
/// <param name="NotYet">Why it is not shown yet, in a sentence; null when it may be printed.</param>
public sealed record CasePaper(Paper Paper, string? NotYet);
