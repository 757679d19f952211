namespace Platform.Regions;

/// <summary>The item is for households that are in the register already; it starts from what their archive says.</summary>
public sealed record ExistingArchives(Citation Source)
{
    /// <summary>建档超过…年; null where every live archive may come.</summary>
    public int? OlderThanYears { get; init; }
}
