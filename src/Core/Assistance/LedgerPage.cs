using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A page of a union's ledger, newest entries first.</summary>
/// <param name="Reversed">Which of the rows were taken back.</param>
public sealed record LedgerPage(
    IReadOnlyList<LedgerLine> Rows,
    IReadOnlySet<Guid> Reversed,
    CappedCount Count,
    KeysetPosition<Guid>? Next
);
