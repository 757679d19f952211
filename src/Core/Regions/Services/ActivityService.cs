namespace Platform.Regions;

/// <summary>综合服务、人文关怀: activities planned, agreed to, staffed, arranged with a unit and held.</summary>
public sealed record ActivityService(string Code, string Name) : PublicService(Code, Name)
{
    /// <summary>What kinds of activity the document names, in its order.</summary>
    public required IReadOnlyList<ActivityKind> Kinds { get; init; }

    /// <summary>Who plans activities and holds them.</summary>
    public required Party RunBy { get; init; }

    /// <summary>The union whose consent a plan needs; null where none does.</summary>
    public Party? ConsentFrom { get; init; }
}
