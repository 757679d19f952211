using Platform.Regions;

namespace Platform.Assistance;

/// <summary>What a union's ledger is narrowed by; nothing set means everything in the actor's scope.</summary>
public sealed record LedgerFilter
{
    /// <summary>The calendar year in which it was given.</summary>
    public int? Year { get; init; }

    public AidKind? Kind { get; init; }

    /// <summary>The primary union of a unit.</summary>
    public int? UnitId { get; init; }
}
