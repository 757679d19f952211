namespace Platform.Assistance;

/// <summary>What a household received in a period, and what of it is income when it is next looked at.</summary>
/// <param name="IncomeKind">The kind of income counted aid is entered under; null where the region's form has none.</param>
public sealed record AidReceived(DateOnly From, DateOnly To, IReadOnlyList<ReceivedAid> Kinds, string? IncomeKind)
{
    /// <summary>Yuan.</summary>
    public decimal Counted => Kinds.Where(kind => kind.Rule is { Counts: true }).Sum(kind => kind.Amount);

    /// <summary>Yuan.</summary>
    public decimal NotCounted => Kinds.Where(kind => kind.Rule is { Counts: false }).Sum(kind => kind.Amount);

    /// <summary>Yuan nobody has laid down a rule for.</summary>
    public decimal Unset => Kinds.Where(kind => kind.Rule is null).Sum(kind => kind.Amount);
}
