namespace Platform.Regions;

/// <summary>A paper a union hands up in a round (汇总表、台账、回执): its tables, as data.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">As the document calls it, without year and place.</param>
public sealed record ReportSheet(string Code, string Name, Citation Source)
{
    private const string Year = "{年}";
    private const string Area = "{地区}";

    /// <summary>The heading as printed, with {年} and {地区} where year and place stand.</summary>
    public required string Title { get; init; }

    /// <summary>Who hands it up; everybody of that level.</summary>
    public required IReadOnlyList<Party> By { get; init; }

    /// <summary>One table after the other on paper, one worksheet each in the file.</summary>
    public required IReadOnlyList<SheetPart> Parts { get; init; }

    /// <summary>In what shape it is handed over, quoted, e.g. 纸质版、扫描件; null where the document does not say.</summary>
    public string? Brings { get; init; }

    /// <summary>Lines for signatures under the table, e.g. 填报人.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <param name="area">The county or city as people call it, without the city above it.</param>
    public string TitleIn(int year, string area) =>
        Title.Replace(Year, $"{year}年", StringComparison.Ordinal).Replace(Area, area, StringComparison.Ordinal);
}
