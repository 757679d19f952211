namespace Platform.Regions;

/// <summary>What the card of a public service says (事项卡).</summary>
public sealed record ServiceCard
{
    public required string ImplementingBody { get; init; }

    /// <summary>承办科室.</summary>
    public required string Department { get; init; }

    /// <summary>The code of the office that answers.</summary>
    public required string OfficeCode { get; init; }

    /// <summary>事项依据, with the sentence the card quotes.</summary>
    public required Citation Basis { get; init; }

    /// <summary>服务能力, as printed.</summary>
    public required string Capacity { get; init; }

    public required Citation CapacitySource { get; init; }

    /// <summary>服务期限, as printed.</summary>
    public required string Term { get; init; }

    public required Citation TermSource { get; init; }

    /// <summary>是否收费, as the worker should read it.</summary>
    public required string Fee { get; init; }

    public required Citation FeeSource { get; init; }
}
