namespace Platform.Regions;

/// <summary>What a table of a round has a row for.</summary>
public enum SheetRows
{
    /// <summary>Each household that applied in the round.</summary>
    Households,

    /// <summary>Each union directly below the one that reports, itself where none stands below; all is counted.</summary>
    Unions,

    /// <summary>Each thing the union entered by hand, e.g. a meeting it held.</summary>
    Entries,
}
