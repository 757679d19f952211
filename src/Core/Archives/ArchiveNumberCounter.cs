namespace Platform.Archives;

/// <summary>How many archive numbers an area gave out in a year.</summary>
public sealed class ArchiveNumberCounter
{
    public required string AreaCode { get; init; }

    public required int Year { get; init; }

    public required int Last { get; set; }
}
