namespace Platform.Regions;

/// <summary>All regions of this deployment; fixed after start.</summary>
public sealed class Catalogue(IEnumerable<Region> regions)
{
    private readonly Dictionary<string, Region> _regions = regions.ToDictionary(region => region.Code);

    public IReadOnlyCollection<Region> Regions => _regions.Values;

    /// <summary>Null when no plugin answers for the division code.</summary>
    public Region? Find(string code) => _regions.GetValueOrDefault(code);

    /// <summary>The edition of a service item in force on a day; null when there is none.</summary>
    public ServiceItem? ItemInForce(string regionCode, string itemCode, DateOnly day) =>
        Find(regionCode)
            ?.ServiceItems.Where(item => item.Code == itemCode && (item.From is null || item.From <= day))
            .MaxBy(item => item.From ?? DateOnly.MinValue);
}
