using Platform.Storage;

namespace Platform.Archives;

/// <summary>One page of the list of contacts.</summary>
/// <param name="HasIntervals">Some region of the actor's says how often to visit; else nothing can be due.</param>
public sealed record ContactPage(
    IReadOnlyList<ContactRow> Rows,
    CappedCount Count,
    KeysetPosition<Guid>? Next,
    bool HasIntervals,
    DateOnly Today
);
