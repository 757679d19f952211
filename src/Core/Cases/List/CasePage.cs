using Platform.Storage;

namespace Platform.Cases;

/// <summary>One page of a list.</summary>
/// <param name="Count">How many match in all, counted no further than anybody needs.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record CasePage(IReadOnlyList<CaseRow> Rows, CappedCount Count, KeysetPosition<Guid>? Next);
