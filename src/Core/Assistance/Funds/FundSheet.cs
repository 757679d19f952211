using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A budget line with its movements, the latest first.</summary>
public sealed record FundSheet(Fund Fund, IReadOnlyList<FundEntry> Entries, KeysetPosition<Guid>? Next, bool MayKeep);
