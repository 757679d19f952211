namespace Platform.Inspections;

/// <summary>What is to be drawn: so many archives, or so many of a hundred; one of the two.</summary>
public sealed record NewDraw(string? Name)
{
    public int? Number { get; init; }

    public int? Percent { get; init; }

    /// <summary>Digits drawn in public, where there were some; null: the system makes a seed.</summary>
    public string? Seed { get; init; }

    /// <summary>Asked for where no document orders spot checks.</summary>
    public string? Occasion { get; init; }
}
