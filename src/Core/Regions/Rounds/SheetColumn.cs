namespace Platform.Regions;

/// <summary>A column of a table of a round: its heading and what stands in it.</summary>
public sealed record SheetColumn(string Heading, SheetMeasure Measure)
{
    /// <summary>
    /// What the measure is of: the code of a category or of a rule of changes, a cause in the form's words, the key of a fact, the code an entry
    /// is kept under; null where the measure needs none.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>For counts: only what happened in the week of a weekly report; otherwise all since the round began.</summary>
    public bool InWeek { get; init; }

    /// <summary>A heading over several neighbouring columns that name the same; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>In characters of Latin width; a Chinese character takes two.</summary>
    public double Width { get; init; } = 12;
}
