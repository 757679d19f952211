namespace Platform.Assistance;

/// <summary>Everything assistance knows of one household.</summary>
public sealed record AssistanceRecord
{
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<AssistancePlan> Plans { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ContactCard> Cards { get; init; }

    /// <summary>Null while none was opened.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Oldest first, whichever union gave.</summary>
    public required IReadOnlyList<LedgerLine> Lines { get; init; }

    /// <summary>The latest; null while none was drawn up.</summary>
    public AssistancePlan? Plan => Plans.Count > 0 ? Plans[0] : null;

    /// <summary>The one the worker holds; null while none was handed out.</summary>
    public ContactCard? Card => Cards.Count > 0 ? Cards[0] : null;

    /// <summary>What was given and not taken back, in yuan.</summary>
    public decimal Total => Lines.Sum(line => line.Amount ?? 0);

    public bool IsReversed(LedgerLine line) => Lines.Any(other => other.ReversesId == line.Id);
}
