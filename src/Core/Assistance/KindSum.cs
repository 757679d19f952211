using Platform.Regions;

namespace Platform.Assistance;

/// <summary>One kind of assistance in sum.</summary>
/// <param name="Amount">Yuan given and not taken back.</param>
/// <param name="Lines">Entries that stand: neither taken back nor taking back.</param>
public sealed record KindSum(AidKind Kind, decimal Amount, int Lines);
