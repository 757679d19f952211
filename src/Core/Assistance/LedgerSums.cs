namespace Platform.Assistance;

/// <summary>A union's ledger in sum.</summary>
/// <param name="Kinds">Those that occur, in their usual order.</param>
/// <param name="Households">How many households were given something that stands.</param>
public sealed record LedgerSums(IReadOnlyList<KindSum> Kinds, int Households)
{
    /// <summary>Yuan.</summary>
    public decimal Amount => Kinds.Sum(one => one.Amount);

    public int Lines => Kinds.Sum(one => one.Lines);
}
