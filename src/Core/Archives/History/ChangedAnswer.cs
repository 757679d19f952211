using Platform.Regions;

namespace Platform.Archives;

/// <summary>One answer that is not what it was.</summary>
/// <param name="Of">Whose row it stands in, e.g. a member's name; empty for answers asked once.</param>
/// <param name="Fact">Null for a whole row that came or went.</param>
/// <param name="Before">As typed, in full; null where there was none.</param>
/// <param name="After">As typed, in full; null where there is none any more.</param>
public sealed record ChangedAnswer(string Of, Fact? Fact, string? Before, string? After);
