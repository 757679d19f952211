namespace Platform.Assistance;

/// <summary>A union's ledger to print or to take along, oldest first.</summary>
/// <param name="IsCut">There are more lines than one sheet takes.</param>
public sealed record LedgerSheet(
    string BodyName,
    DateOnly DrawnUpOn,
    IReadOnlyList<LedgerLine> Lines,
    LedgerSums Sums,
    bool IsCut
);
