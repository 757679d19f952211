using Platform.Archives;
using Platform.Regions;

namespace Platform.Assistance;

/// <summary>The same aid for many archives at once, e.g. a visit before a festival.</summary>
/// <param name="Among">Which archives; only live ones are given anything.</param>
/// <param name="Without">Archives of the filter that are left out.</param>
/// <param name="Amount">Yuan for each.</param>
public sealed record BatchRequest(
    ArchiveFilter Among,
    IReadOnlySet<Guid> Without,
    AidKind Kind,
    string? Item,
    decimal? Amount,
    string? Basis,
    string? CeilingReason
);
