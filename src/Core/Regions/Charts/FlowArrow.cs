namespace Platform.Regions;

/// <summary>An arrow between two boxes, by their codes.</summary>
public sealed record FlowArrow(string From, string To)
{
    /// <summary>Not for everybody: the box it leads to has a condition, or stands beside.</summary>
    public bool IsDashed { get; init; }

    /// <summary>Leads there and back again.</summary>
    public bool IsReturning { get; init; }
}
