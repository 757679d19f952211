namespace Platform.Storage;

/// <summary>A column and its heading.</summary>
public sealed record WorksheetColumn(string Heading)
{
    /// <summary>In characters of Latin width; a Chinese character takes two.</summary>
    public double Width { get; init; } = 14;

    /// <summary>A heading over several neighbouring columns that name the same; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>The whole column is text, also where nothing stands yet: what is typed there keeps all its digits.</summary>
    public bool IsText { get; init; }

    /// <summary>Cells to choose from, as a range of the workbook such as <c>选项!$A$2:$A$5</c>; null where anything may be typed.</summary>
    public string? ChosenFrom { get; init; }
}
