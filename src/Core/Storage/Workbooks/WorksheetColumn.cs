namespace Platform.Storage;

/// <summary>A column and its heading.</summary>
public sealed record WorksheetColumn(string Heading)
{
    /// <summary>In characters of Latin width; a Chinese character takes two.</summary>
    public double Width { get; init; } = 14;

    /// <summary>A heading over several neighbouring columns that name the same; null for none.</summary>
    public string? Group { get; init; }
}
