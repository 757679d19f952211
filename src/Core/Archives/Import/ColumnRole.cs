namespace Platform.Archives;

/// <summary>What a column of an import is for.</summary>
internal enum ColumnRole
{
    /// <summary>An answer of the form.</summary>
    Answer,

    /// <summary>Ties rows of the other sheets to their worker.</summary>
    Serial,

    /// <summary>The worker's unit, by the name of its union or its own.</summary>
    Unit,

    /// <summary>建档日期.</summary>
    OpenedOn,

    /// <summary>困难类别 as it was decided before.</summary>
    Category,
}
