using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A page of applications, the latest first.</summary>
/// <param name="Amount">Yuan of all that match, not of the page.</param>
public sealed record AidListPage(
    IReadOnlyList<Aid> Rows,
    CappedCount Count,
    decimal Amount,
    KeysetPosition<Guid>? Next
);
