namespace Platform.Cases;

/// <summary>How many numbers a region gave out in a year.</summary>
public sealed class NumberCounter
{
    public required string RegionCode { get; init; }

    public required int Year { get; init; }

    public required int Last { get; set; }
}
