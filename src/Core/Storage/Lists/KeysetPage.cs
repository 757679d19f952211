namespace Platform.Storage;

/// <summary>A page of a list.</summary>
/// <param name="Next">Where the next page goes on; null on the last one.</param>
public sealed record KeysetPage<TRow, TId>(IReadOnlyList<TRow> Rows, KeysetPosition<TId>? Next);
