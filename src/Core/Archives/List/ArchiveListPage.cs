using Platform.Storage;

namespace Platform.Archives;

/// <summary>One page of a list.</summary>
/// <param name="Count">How many match in all, counted no further than anybody needs.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record ArchiveListPage(IReadOnlyList<ArchiveRow> Rows, CappedCount Count, KeysetPosition<Guid>? Next);
