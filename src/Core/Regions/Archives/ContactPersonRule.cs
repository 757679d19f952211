namespace Platform.Regions;

/// <summary>联系人制度: every archive has a person of the union who knows the household.</summary>
/// <param name="Who">Who is normally named, quoted.</param>
public sealed record ContactPersonRule(string Who, Citation Source)
{
    public required VisitRule Visits { get; init; }

    /// <summary>At least one visit in so many months; null where the document does not say.</summary>
    public int? EveryMonths { get; init; }
}
