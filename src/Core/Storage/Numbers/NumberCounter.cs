namespace Platform.Storage;

/// <summary>How many numbers of a series were given out in a year.</summary>
public sealed class NumberCounter
{
    /// <summary>What is counted and where, e.g. cases of a region.</summary>
    public required string Series { get; init; }

    public required int Year { get; init; }

    public required int Last { get; set; }
}
